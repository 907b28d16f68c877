package org.tiwizi.taxonomy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** A code or id of the reference data, checked against it; absent values pass. */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownValidator.class)
public @interface Known {

    /** Which list it must stand in. */
    Kind value();

    String message() default "{Known}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The lists of the reference data. */
    enum Kind {

        REGION, PROVINCE, COMMUNE, SECTOR, ACTIVITY, GOAL, SKILL

    }

}
