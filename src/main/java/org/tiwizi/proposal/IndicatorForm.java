package org.tiwizi.proposal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** One indicator to be agreed: whole or not at all. */
@NullUnmarked
@IndicatorForm.Whole
public record IndicatorForm(@PlainText @Size(max = 200) String name, @PlainText @Size(max = 40) String unit,
        @Digits(integer = 12, fraction = 2) BigDecimal baseline,
        @Digits(integer = 12, fraction = 2) BigDecimal target) {

    public static IndicatorForm blank() {
        return new IndicatorForm(null, null, null, null);
    }

    static IndicatorForm of(AgreedIndicator indicator) {
        return new IndicatorForm(indicator.name(), indicator.unit(), indicator.baseline(), indicator.target());
    }

    boolean isBlank() {
        return this.name == null && this.unit == null && this.baseline == null && this.target == null;
    }

    /** As it is agreed; only of a whole one. */
    public AgreedIndicator agreed() {
        return new AgreedIndicator(this.name, this.unit, (this.baseline != null) ? scaled(this.baseline) : null,
                scaled(this.target));
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(2);
    }

    /** What is begun has a name and a target. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Whole.Check.class)
    public @interface Whole {

        String message() default "{Whole}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Points at the part that is missing. */
        class Check implements ConstraintValidator<Whole, IndicatorForm> {

            @Override
            public boolean isValid(IndicatorForm form, ConstraintValidatorContext context) {
                if (form == null || form.isBlank() || (form.name() != null && form.target() != null)) {
                    return true;
                }
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode((form.name() == null) ? "name" : "target")
                    .addConstraintViolation();
                return false;
            }

        }

    }

}
