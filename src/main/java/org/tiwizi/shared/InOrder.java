package org.tiwizi.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * The last day of a {@link Period} is not before the first; the error stands beside the
 * last day.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InOrder.Check.class)
public @interface InOrder {

    String message() default "{InOrder}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the two days. */
    class Check implements ConstraintValidator<InOrder, Period> {

        @Override
        public boolean isValid(Period period, ConstraintValidatorContext context) {
            if (period.startsOn() == null || period.endsOn() == null || !period.endsOn().isBefore(period.startsOn())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("endsOn")
                .addConstraintViolation();
            return false;
        }

    }

}
