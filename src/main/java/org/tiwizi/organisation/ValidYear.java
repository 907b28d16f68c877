package org.tiwizi.organisation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Year;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** A typed year from 1900 to this one; absent values pass. */
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidYear.Check.class)
public @interface ValidYear {

    String message() default "{ValidYear}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads four digits of any script. */
    class Check implements ConstraintValidator<ValidYear, String> {

        private static final int FIRST = 1900;

        private final Clock clock;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            if (typed == null) {
                return true;
            }
            if (!typed.matches("\\p{Nd}{4}")) {
                return false;
            }
            int year = Integer.parseInt(typed);
            return year >= FIRST && year <= Year.now(this.clock).getValue();
        }

    }

}
