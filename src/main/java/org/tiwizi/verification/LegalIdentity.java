package org.tiwizi.verification;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Aggregate;

/** What an organisation is in law; it has the organisation’s id. */
@Entity
class LegalIdentity extends Aggregate {

    @Enumerated(EnumType.STRING)
    private @Nullable LegalClass legalClass;

    private @Nullable String receiptNumber;

    private @Nullable String receiptAuthority;

    private @Nullable LocalDate receiptOn;

    private @Nullable String tradeRegister;

    private @Nullable String tradeCourt;

    private @Nullable String taxId;

    protected LegalIdentity() {
        // for JPA
    }

    LegalIdentity(UUID organisationId) {
        super(organisationId);
    }

    void write(LegalIdentityForm form) {
        this.legalClass = form.legalClass();
        this.receiptNumber = form.receiptNumber();
        this.receiptAuthority = form.receiptAuthority();
        this.receiptOn = form.receiptOn();
        this.tradeRegister = form.tradeRegister();
        this.tradeCourt = form.tradeCourt();
        this.taxId = form.taxId();
    }

    LegalFacts facts() {
        return new LegalFacts(this.legalClass, this.receiptNumber, this.receiptAuthority, this.receiptOn,
                this.tradeRegister, this.tradeCourt, this.taxId);
    }

}
