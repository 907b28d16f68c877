package org.tiwizi.taxonomy;

import java.util.UUID;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks a code up in the reference data. */
class KnownValidator implements ConstraintValidator<Known, Object> {

    private final TaxonomyService taxonomy;

    private Known.Kind kind = Known.Kind.REGION;

    KnownValidator(TaxonomyService taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public void initialize(Known known) {
        this.kind = known.value();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || switch (this.kind) {
            case REGION -> this.taxonomy.region(value.toString()).isPresent();
            case PROVINCE -> this.taxonomy.province(value.toString()).isPresent();
            case COMMUNE -> this.taxonomy.commune(value.toString()).isPresent();
            case SECTOR -> this.taxonomy.sector(value.toString()).isPresent();
            case ACTIVITY -> this.taxonomy.activity(value.toString()).isPresent();
            case GOAL -> value instanceof Integer number && this.taxonomy.goal(number).isPresent();
            case SKILL -> value instanceof UUID id && this.taxonomy.skill(id).isPresent();
        };
    }

}
