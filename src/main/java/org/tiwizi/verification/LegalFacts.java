package org.tiwizi.verification;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation is in law, as its members say it: an association by its class and
 * its receipt (number, authority, date), a company by its trade register with the court
 * and its tax identifier (DOMAIN.md, section 3).
 */
public record LegalFacts(@Nullable LegalClass legalClass, @Nullable String receiptNumber,
        @Nullable String receiptAuthority, @Nullable LocalDate receiptOn, @Nullable String tradeRegister,
        @Nullable String tradeCourt, @Nullable String taxId) {

    static final LegalFacts NONE = new LegalFacts(null, null, null, null, null, null, null);

    public boolean blank() {
        return equals(NONE);
    }

}
