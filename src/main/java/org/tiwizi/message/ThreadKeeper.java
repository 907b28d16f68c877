package org.tiwizi.message;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.convention.ConventionMoved;
import org.tiwizi.partnership.PartnershipMoved;
import org.tiwizi.partnership.PartnershipPrepared;
import org.tiwizi.proposal.ProposalMoved;
import org.tiwizi.proposal.ProposalStep;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the threads of proposals and partnerships, and writes their steps into them, in
 * the transaction of the step.
 */
@Service
@Transactional
public class ThreadKeeper {

    private final Conversations conversations;

    private final Lines lines;

    private final Clock clock;

    ThreadKeeper(Conversations conversations, Lines lines, Clock clock) {
        this.conversations = conversations;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * Begins a thread of what was brought in without its steps; one that is there stays.
     */
    public void bring(UUID id, ThreadKind kind, UUID associationId, UUID companyId, UUID needId, Instant at) {
        this.conversations.begin(id, kind, associationId, companyId, needId, at);
    }

    @EventListener
    void on(ProposalMoved moved) {
        if (moved.step() == ProposalStep.SENT) {
            this.conversations.begin(moved.proposalId(), ThreadKind.PROPOSAL, moved.associationId(), moved.companyId(),
                    moved.needId(), moved.at());
        }
        note(moved.proposalId(), moved.by(), "PROPOSAL_" + moved.step(), moved.at());
    }

    /** A renewal is of the need of the partnership before. */
    @EventListener
    @Order(0)
    void on(PartnershipPrepared prepared) {
        this.conversations.follow(prepared.partnershipId(), prepared.proposalId(), this.clock.instant());
    }

    @EventListener
    void on(PartnershipMoved moved) {
        boolean whole = moved.subjectId().equals(moved.partnershipId());
        note(moved.partnershipId(), moved.by(), (whole ? "PARTNERSHIP_" : "") + moved.step(), moved.at());
    }

    @EventListener
    void on(ConventionMoved moved) {
        note(moved.partnershipId(), moved.by(), "CONVENTION_" + moved.step(), moved.at());
    }

    private void note(UUID id, @Nullable Member by, String step, Instant at) {
        if (this.conversations.touch(id, at)) {
            this.lines.note(id, (by != null) ? by.organisationId() : null, step, at);
        }
    }

}
