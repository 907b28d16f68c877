package org.tiwizi.convention;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

/**
 * One edition of a convention.
 *
 * @param addendum 0 for the convention itself
 * @param terms the version of the terms that it says
 * @param sha256 of the fixed text; none before it is ready
 * @param reopening why it was reopened, if it was
 */
public record EditionView(UUID partnershipId, int number, int version, String code, int addendum,
        ConventionStatus status, Instant generatedAt, @Nullable Instant readyAt, @Nullable String sha256,
        @Nullable Integer terms, @Nullable String change, @Nullable Language changeLanguage,
        @Nullable String reopening) {

    /** The code as people read it out: two groups of five. */
    public String spelled() {
        return this.code.substring(0, 5) + "-" + this.code.substring(5);
    }

}
