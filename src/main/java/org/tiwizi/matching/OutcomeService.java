package org.tiwizi.matching;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.matching.OutcomeStore.Decided;
import org.tiwizi.matching.OutcomeStore.Outcome;
import org.tiwizi.offer.OfferService;
import org.tiwizi.proposal.ProposalMoved;
import org.tiwizi.proposal.ProposalStep;
import org.tiwizi.shared.NotFound;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one does with a match: begin a proposal from it, or pass over it as "not a fit",
 * after which the two are not shown it again.
 */
@Service
@Transactional
public class OutcomeService {

    private final Matchmaker matchmaker;

    private final OutcomeStore outcomes;

    private final WeightsService weights;

    private final InitiativeService initiatives;

    private final OfferService offers;

    OutcomeService(Matchmaker matchmaker, OutcomeStore outcomes, WeightsService weights, InitiativeService initiatives,
            OfferService offers) {
        this.matchmaker = matchmaker;
        this.outcomes = outcomes;
        this.weights = weights;
        this.initiatives = initiatives;
        this.offers = offers;
    }

    /**
     * Passes over a match; doing so again changes nothing. NotFound unless the first is
     * one’s own and both can be matched.
     * @param own one’s own need (of an association) or offer (of a company)
     * @param other the offer or need that is not a fit
     */
    public void refuse(UUID own, @Nullable UUID other, RefusalReason reason, Member member) {
        note(own, other, Outcome.REFUSED, reason, member);
    }

    /**
     * Begins a proposal from a match; what comes of it is counted when it is sent.
     * NotFound unless the first is one’s own and both can be matched.
     * @param own one’s own need (of an association) or offer (of a company)
     * @param other the offer that is asked for, or the need that is proposed to
     */
    public void begin(UUID own, @Nullable UUID other, Member member) {
        note(own, other, Outcome.BEGUN, null, member);
    }

    @EventListener
    void on(ProposalMoved moved) {
        if (moved.step() == ProposalStep.SENT) {
            this.outcomes.proposed(moved.needId(), moved.companyId());
        }
    }

    private void note(UUID own, @Nullable UUID other, Outcome outcome, @Nullable RefusalReason reason, Member member) {
        boolean association = member.role() == Role.ASSOCIATION;
        if (!member.organisation().equals(association ? associationOf(own) : companyOf(own)) || other == null) {
            throw new NotFound("match of", own);
        }
        UUID need = association ? own : other;
        UUID offer = association ? other : own;
        @Nullable Measured measured = this.matchmaker.measure(need, offer, association ? Side.ASSOCIATION : Side.COMPANY);
        if (measured == null) {
            throw new NotFound("match with", other);
        }
        Weights counting = this.weights.current();
        this.outcomes.note(new Decided(need, offer, member.organisation(), outcome, reason, counting.version(),
                counting.score(measured.values()), measured.byCriterion()));
    }

    private @Nullable UUID associationOf(UUID needId) {
        return this.initiatives.needs(List.of(needId))
            .values()
            .stream()
            .findFirst()
            .map((need) -> need.associationId())
            .orElse(null);
    }

    private @Nullable UUID companyOf(UUID offerId) {
        return this.offers.cards(List.of(offerId))
            .values()
            .stream()
            .findFirst()
            .map((offer) -> offer.companyId())
            .orElse(null);
    }

}
