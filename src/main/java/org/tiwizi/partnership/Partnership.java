package org.tiwizi.partnership;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.proposal.ProposalApproved;
import org.tiwizi.shared.Aggregate;

/** What an approved proposal became; its terms are one version of the proposal’s. */
@Entity
class Partnership extends Aggregate {

    private UUID proposalId;

    private int termsNumber;

    private @Nullable UUID renewedFrom;

    private UUID needId;

    private UUID initiativeId;

    private UUID associationId;

    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private PartnershipStatus status = PartnershipStatus.PREPARING;

    private Instant startedAt;

    private Instant activityAt;

    private @Nullable Instant signedAt;

    @SuppressWarnings("NullAway.Init")
    protected Partnership() {
        // for JPA
    }

    Partnership(ProposalApproved approved) {
        super(approved.partnershipId());
        this.proposalId = approved.proposalId();
        this.needId = approved.needId();
        this.initiativeId = approved.initiativeId();
        this.associationId = approved.associationId();
        this.companyId = approved.companyId();
        this.termsNumber = approved.termsNumber();
        this.startedAt = approved.at();
        this.activityAt = approved.at();
    }

    PartnershipPrepared prepared() {
        return new PartnershipPrepared(id(), this.proposalId, this.termsNumber, this.associationId, this.companyId);
    }

    /** Both signed the convention: the mission may begin. */
    PartnershipMoved activate(Instant at) {
        this.signedAt = at;
        return step(PartnershipStep.ACTIVATED, PartnershipStatus.ACTIVE, null, at);
    }

    private PartnershipMoved step(PartnershipStep step, PartnershipStatus target, @Nullable Member by, Instant at) {
        PartnershipStatus before = this.status;
        this.status = before.to(target);
        this.activityAt = at;
        return new PartnershipMoved(id(), id(), this.associationId, this.companyId, step, before.name(),
                this.status.name(), by, at);
    }

    UUID proposalId() {
        return this.proposalId;
    }

    int termsNumber() {
        return this.termsNumber;
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

    boolean isSigned() {
        return this.signedAt != null;
    }

    PartnershipStatus status() {
        return this.status;
    }

    Instant startedAt() {
        return this.startedAt;
    }

}
