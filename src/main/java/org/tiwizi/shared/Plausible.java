package org.tiwizi.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A day of this century: a year with a digit too many is a slip, and no database could
 * keep it.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Plausible.Check.class)
public @interface Plausible {

    String message() default "{Plausible}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the year. */
    class Check implements ConstraintValidator<Plausible, LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || (day.getYear() >= 2000 && day.getYear() < 2100);
        }

    }

}
