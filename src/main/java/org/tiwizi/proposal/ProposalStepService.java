package org.tiwizi.proposal;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.NeedPlaceService;
import org.tiwizi.initiative.NeedShare;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of two parties with a proposal. Each may name the state that was read
 * ({@link ProposalPage#version()}): Conflict if somebody stepped meanwhile. Asked twice,
 * each answers twice the same. NotFound for all but the side whose step it is.
 */
@Service
@Transactional
public class ProposalStepService {

    private final ProposalRepository proposals;

    private final TermsRepository terms;

    private final NeedPlaceService places;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ProposalStepService(ProposalRepository proposals, TermsRepository terms, NeedPlaceService places,
            ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.terms = terms;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever received it says that it was read. */
    public void see(UUID id, Member receiver) {
        Proposal proposal = received(id, receiver);
        if (proposal.status() == ProposalStatus.SENT) {
            tell(proposal.see(receiver, this.clock.instant()));
        }
    }

    /** Puts a new version of the terms on the table, accepted by the one who wrote it. */
    public void counter(UUID id, @Nullable Integer read, ProposalForm form, Language language, Member author) {
        Proposal proposal = visible(id, author);
        Side side = Side.of(author);
        if (table(proposal).says(side, form)) {
            return;
        }
        proposal.as(read);
        if (proposal.status().isUnanswered() && proposal.sender() == side) {
            throw new Conflict("error.409.transition");
        }
        ProposalMoved moved = proposal.counter(author, this.clock.instant());
        this.terms.save(new Terms(id, new TermsView(proposal.termsNumber(), side, this.clock.instant(), language,
                form.message(), form.content(), form.indicators())));
        tell(moved);
    }

    /** Accepts the version on the table, which the other side wrote. */
    public void accept(UUID id, @Nullable Integer read, Member party) {
        Proposal proposal = visible(id, party);
        Side side = Side.of(party);
        boolean agreed = proposal.status() == ProposalStatus.AGREED
                || proposal.status() == ProposalStatus.COMPANY_APPROVED;
        if (agreed && table(proposal).author() != side) {
            return;
        }
        proposal.as(read);
        if (proposal.turn() != side) {
            throw new Conflict("error.409.transition");
        }
        tell(proposal.accept(party, this.clock.instant()));
    }

    /**
     * The company’s approver commits what both accepted: a partnership begins, and takes
     * a place of the need. Conflict if a colleague approved it, or all places are taken.
     * @return the id of the partnership
     */
    public UUID approve(UUID id, @Nullable Integer read, Member approver) {
        Proposal proposal = visible(id, demandApprover(approver));
        if (proposal.status() == ProposalStatus.COMPANY_APPROVED) {
            demand(approver.accountId().equals(proposal.approvedBy()), "proposal.conflict.approved");
            return proposal.partnershipId();
        }
        ProposalMoved moved = proposal.as(read).approve(approver, this.clock.instant());
        NeedShare share = new NeedShare(proposal.partnershipId(), proposal.needId(), proposal.companyId(),
                table(proposal).content().hours(), this.clock.instant());
        demand(this.places.take(share), "proposal.conflict.taken");
        tell(moved);
        this.events.publishEvent(proposal.approved());
        return proposal.partnershipId();
    }

    /** Whoever received it declines, and says why. */
    public void decline(UUID id, @Nullable Integer read, ProposalEndForm why, Member receiver) {
        Proposal proposal = received(id, receiver);
        if (!proposal.ended(ProposalStatus.DECLINED, why)) {
            tell(proposal.as(read).decline(why, receiver, this.clock.instant()));
        }
    }

    /** Whoever sent it withdraws, and says why. */
    public void withdraw(UUID id, @Nullable Integer read, ProposalEndForm why, Member sender) {
        Proposal proposal = visible(id, sender);
        if (proposal.sender() != Side.of(sender)) {
            throw new NotFound("proposal sent", id);
        }
        if (!proposal.ended(ProposalStatus.WITHDRAWN, why)) {
            tell(proposal.as(read).withdraw(why, sender, this.clock.instant()));
        }
    }

    private TermsView table(Proposal proposal) {
        return this.terms.find(proposal.id(), proposal.termsNumber()).orElseThrow().view();
    }

    private Proposal received(UUID id, Member receiver) {
        Proposal proposal = visible(id, receiver);
        if (proposal.sender() == Side.of(receiver)) {
            throw new NotFound("proposal received", id);
        }
        return proposal;
    }

    private Proposal visible(UUID id, Member party) {
        return this.proposals.lock(id, party.organisation()).orElseThrow(() -> new NotFound("proposal", id));
    }

    // the one place that says who approves: every member of the company, as long as each
    // has one
    private static Member demandApprover(Member member) {
        if (Side.of(member) != Side.COMPANY) {
            throw new NotFound("approver", member.accountId());
        }
        return member;
    }

    private static void demand(boolean fulfilled, String key) {
        if (!fulfilled) {
            throw new Conflict(key);
        }
    }

    // those who listen may read the new state with queries of their own
    private void tell(ProposalMoved moved) {
        this.proposals.flush();
        this.events.publishEvent(moved);
    }

}
