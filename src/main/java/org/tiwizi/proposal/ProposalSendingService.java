package org.tiwizi.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A company proposes its skills to an open need. */
@Service
@Transactional
public class ProposalSendingService {

    /** How many proposals to one need may wait for an answer (DOMAIN.md, section 4). */
    static final int UNANSWERED = 3;

    private final ProposalRepository proposals;

    private final InitiativeService initiatives;

    private final OrganisationService organisations;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ProposalSendingService(ProposalRepository proposals, InitiativeService initiatives,
            OrganisationService organisations, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.initiatives = initiatives;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An open need, and whether this company may propose to it now; NotFound if the need
     * is not open.
     */
    @Transactional(readOnly = true)
    public ProposalOpening opening(UUID needId, Member company) {
        NeedCard need = this.initiatives.openNeed(needId);
        InitiativeCard initiative = Objects
            .requireNonNull(this.initiatives.cards(List.of(need.initiativeId())).get(need.initiativeId()));
        return new ProposalOpening(need, initiative, this.organisations.card(need.associationId()), verified(company),
                this.proposals.findOpenBetween(company.organisation(), needId).orElse(null), full(needId));
    }

    /**
     * Sends a proposal: NotFound if the need is not open; Conflict if the company is not
     * verified, already waits for an answer, or three others do (DOMAIN.md, section 4).
     * @param language the language it is written in
     * @return the id of the proposal
     */
    public UUID send(ProposalForm form, Language language, Member company) {
        NeedCard need = this.initiatives.openNeed(form.need());
        demand(verified(company), "proposal.conflict.unverified");
        this.proposals.queueFor(need.id());
        demand(this.proposals.findOpenBetween(company.organisation(), need.id()).isEmpty(), "proposal.conflict.open");
        demand(!full(need.id()), "proposal.conflict.full");
        Proposal proposal = this.proposals
            .saveAndFlush(new Proposal(need, company.organisation(), form, language, this.clock.instant()));
        this.events.publishEvent(proposal.sent());
        return proposal.id();
    }

    private boolean verified(Member company) {
        return this.organisations.card(company.organisation()).verified();
    }

    private boolean full(UUID needId) {
        return this.proposals.countOpenOf(needId) >= UNANSWERED;
    }

    private static void demand(boolean fulfilled, String key) {
        if (!fulfilled) {
            throw new Conflict(key);
        }
    }

}
