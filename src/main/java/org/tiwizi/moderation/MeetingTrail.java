package org.tiwizi.moderation;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipMoved;
import org.tiwizi.proposal.ProposalMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every step of proposals and partnerships into the trail, in its transaction. */
@Component
class MeetingTrail {

    private final AuditTrail trail;

    MeetingTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(ProposalMoved moved) {
        @Nullable Member by = moved.by();
        this.trail.write(new AuditEntry(moved.at(), (by != null) ? by.accountId() : null,
                (by != null) ? by.organisationId() : null, "PROPOSAL_" + moved.step(), "PROPOSAL", moved.proposalId(),
                (moved.before() != null) ? moved.before().name() : null, moved.after().name(), null));
    }

    @EventListener
    void on(PartnershipMoved moved) {
        @Nullable Member by = moved.by();
        boolean whole = moved.subjectId().equals(moved.partnershipId());
        String kind = whole ? "PARTNERSHIP" : moved.step().name().replaceAll("_.*", "");
        this.trail.write(new AuditEntry(moved.at(), (by != null) ? by.accountId() : null,
                (by != null) ? by.organisationId() : null, (whole ? "PARTNERSHIP_" : "") + moved.step().name(), kind,
                moved.subjectId(), moved.before(), moved.after(), null));
    }

}
