package org.tiwizi.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Exact;

/**
 * A password that is not among the first to be tried: no common one, no row of keys,
 * nothing made of the portal’s own name (REQUIREMENTS.md, R11). Its length is the
 * business of {@code @Size(min = 8, max = 128)}; it is taken exactly as typed.
 */
@Exact
@Documented
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GoodPassword.Check.class)
public @interface GoodPassword {

    String message() default "{GoodPassword}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link CommonPasswords}. */
    class Check implements ConstraintValidator<GoodPassword, String> {

        @Override
        public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
            return password == null || !CommonPasswords.include(password);
        }

    }

}
