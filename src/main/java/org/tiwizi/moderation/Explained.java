package org.tiwizi.moderation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** A decision that does not publish says why, by a reason and in words to the author. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Explained.Check.class)
@interface Explained {

    String message() default "{Explained}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Puts each error beside the field that is missing. */
    class Check implements ConstraintValidator<Explained, DecisionForm> {

        @Override
        public boolean isValid(DecisionForm form, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            if (form.decision() == null || !form.decision().needsReason()) {
                return true;
            }
            boolean reasoned = form.reason() != null;
            boolean remarked = form.remark() != null && !form.remark().isBlank();
            if (!reasoned) {
                miss(context, "reason");
            }
            if (!remarked) {
                miss(context, "remark");
            }
            return reasoned && remarked;
        }

        private static void miss(ConstraintValidatorContext context, String field) {
            context.buildConstraintViolationWithTemplate("{Explained}").addPropertyNode(field).addConstraintViolation();
        }

    }

}
