package org.tiwizi.partnership;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    /** The id follows from the proposal’s: what is brought in twice is the same. */
    Partnership(Proposal proposal, Instant startedAt) {
        super(UUID.nameUUIDFromBytes(("partnership " + proposal.id()).getBytes(StandardCharsets.US_ASCII)));
        this.proposalId = proposal.id();
        this.needId = proposal.needId();
        this.initiativeId = proposal.initiativeId();
        this.associationId = proposal.associationId();
        this.companyId = proposal.companyId();
        this.startedAt = startedAt;
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
