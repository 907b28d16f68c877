package org.tiwizi.partnership;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.tiwizi.proposal.ProposalAccepted;
import org.tiwizi.shared.Aggregate;

/** What an accepted proposal became; its terms are those of the proposal. */
@Entity
class Partnership extends Aggregate {

    private UUID proposalId;

    private UUID needId;

    private UUID initiativeId;

    private UUID associationId;

    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private PartnershipStatus status = PartnershipStatus.PREPARING;

    private Instant startedAt;

    @SuppressWarnings("NullAway.Init")
    protected Partnership() {
        // for JPA
    }

    Partnership(ProposalAccepted accepted) {
        super(accepted.partnershipId());
        this.proposalId = accepted.proposalId();
        this.needId = accepted.needId();
        this.initiativeId = accepted.initiativeId();
        this.associationId = accepted.associationId();
        this.companyId = accepted.companyId();
        this.startedAt = accepted.at();
    }

    UUID proposalId() {
        return this.proposalId;
    }

    UUID needId() {
        return this.needId;
    }

    UUID initiativeId() {
        return this.initiativeId;
    }

    UUID associationId() {
        return this.associationId;
    }

    UUID companyId() {
        return this.companyId;
    }

    PartnershipStatus status() {
        return this.status;
    }

    Instant startedAt() {
        return this.startedAt;
    }

}
