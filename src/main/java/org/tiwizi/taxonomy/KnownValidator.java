package org.tiwizi.taxonomy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks a code up in the reference data. */
class KnownValidator implements ConstraintValidator<Known, Object> {

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        throw new UnsupportedOperationException();
    }

}
