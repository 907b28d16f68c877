package org.tiwizi.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipMoved;
import org.tiwizi.proposal.ProposalMoved;
import org.tiwizi.review.ReviewMoved;
import org.tiwizi.review.ReviewStep;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes every step of proposals, partnerships and reviews into the trail, in its
 * transaction.
 */
@Component
class MeetingTrail {

    private final AuditTrail trail;

    MeetingTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(ProposalMoved moved) {
        write(moved.at(), moved.by(), moved.associationId(), moved.companyId(), "PROPOSAL_" + moved.step(),
                AuditKind.PROPOSAL, moved.proposalId(), (moved.before() != null) ? moved.before().name() : null,
                moved.after().name());
    }

    @EventListener
    void on(PartnershipMoved moved) {
        boolean whole = moved.subjectId().equals(moved.partnershipId());
        String step = moved.step().name();
        write(moved.at(), moved.by(), moved.associationId(), moved.companyId(), (whole ? "PARTNERSHIP_" : "") + step,
                whole ? AuditKind.PARTNERSHIP : AuditKind.valueOf(step.replaceAll("_.*", "")), moved.subjectId(),
                moved.before(), moved.after());
    }

    @EventListener
    void on(ReviewMoved moved) {
        ReviewStep step = moved.step();
        if (step.after() != null) {
            write(moved.at(), moved.by(), moved.associationId(), moved.companyId(), "REVIEW_" + step,
                    AuditKind.PARTNER_REVIEW, moved.subjectId(), (step.before() != null) ? step.before().name() : null,
                    step.after().name());
        }
    }

    // who acted comes first, so that the line is found among their own
    private void write(Instant at, @Nullable Member by, UUID association, UUID company, String action, AuditKind kind,
            UUID subject, @Nullable String before, String after) {
        boolean companyActs = by != null && company.equals(by.organisationId());
        this.trail.write(new AuditEntry(at, (by != null) ? by.accountId() : null, companyActs ? company : association,
                companyActs ? association : company, action, kind, subject, before, after, null, null));
    }

}
