package org.tiwizi.verification;

import java.time.LocalDate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

import org.springframework.format.annotation.DateTimeFormat;

/** What a member writes of their organisation in law; all of it may come later. */
@NullUnmarked
public record LegalIdentityForm(LegalClass legalClass, @PlainText @Size(max = 60) String receiptNumber,
        @PlainText @Size(max = 160) String receiptAuthority,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate receiptOn,
        @PlainText @Size(max = 30) String tradeRegister, @PlainText @Size(max = 120) String tradeCourt,
        @Pattern(regexp = "\\d{7,8}") String taxId) {

    static LegalIdentityForm of(LegalFacts facts) {
        return new LegalIdentityForm(facts.legalClass(), facts.receiptNumber(), facts.receiptAuthority(),
                facts.receiptOn(), facts.tradeRegister(), facts.tradeCourt(), facts.taxId());
    }

    /** Whether the receipt is of a day that was. */
    public boolean timely(LocalDate today) {
        return this.receiptOn == null || (!this.receiptOn.isAfter(today) && this.receiptOn.getYear() >= 1900);
    }

}
