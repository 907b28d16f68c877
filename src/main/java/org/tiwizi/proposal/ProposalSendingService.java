package org.tiwizi.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.initiative.NeedPlaceService;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Either side begins: a company proposes its skills to an open need, an association asks
 * for an offer.
 */
@Service
@Transactional
public class ProposalSendingService {

    /** How many proposals to one need may wait for an answer (DOMAIN.md, section 4). */
    static final int UNANSWERED = 3;

    /** How many of its initiatives an association may choose a need from. */
    private static final int INITIATIVES = 50;

    private final ProposalRepository proposals;

    private final TermsRepository terms;

    private final InitiativeService initiatives;

    private final NeedPlaceService places;

    private final OfferService offers;

    private final OrganisationService organisations;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ProposalSendingService(ProposalRepository proposals, TermsRepository terms, InitiativeService initiatives,
            NeedPlaceService places, OfferService offers, OrganisationService organisations,
            ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.terms = terms;
        this.initiatives = initiatives;
        this.places = places;
        this.offers = offers;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A published need, and whether this company may propose to it now; NotFound if it is
     * not published.
     */
    @Transactional(readOnly = true)
    public ProposalOpening opening(UUID needId, Member company) {
        NeedCard need = this.initiatives.publishedNeed(needId);
        InitiativeCard initiative = Objects
            .requireNonNull(this.initiatives.cards(List.of(need.initiativeId())).get(need.initiativeId()));
        return new ProposalOpening(need, initiative, this.organisations.card(need.associationId()), verified(company),
                this.proposals.findOpenBetween(company.organisation(), needId).orElse(null), full(needId),
                taken(needId));
    }

    /**
     * A published offer, and the open needs for which this association may ask for it;
     * NotFound if the offer is not published.
     */
    @Transactional(readOnly = true)
    public AskingPage asking(UUID offerId, Member association) {
        OfferCard offer = published(offerId);
        List<NeedCard> needs = this.initiatives.publishedBy(association.organisation(), INITIATIVES)
            .stream()
            .flatMap((initiative) -> initiative.needs().stream())
            .filter(NeedCard::open)
            .toList();
        return new AskingPage(offer, this.organisations.card(offer.companyId()), needs, verified(association));
    }

    /**
     * Sends a company’s proposal: NotFound if the need is not published; Conflict if the
     * company is not verified, already waits for an answer, three others do, or the need
     * is met (DOMAIN.md, section 4).
     * @param language the language it is written in
     * @return the id of the proposal
     */
    public UUID send(ProposalForm form, Language language, Member company) {
        return send(this.initiatives.publishedNeed(form.need()), company.organisation(), null, form, language, company);
    }

    /**
     * Asks for an offer: NotFound if it is not published or the need is not one of the
     * association’s own that are open; Conflict as for a company’s proposal.
     * @return the id of the proposal
     */
    public UUID ask(UUID offerId, ProposalForm form, Language language, Member association) {
        NeedCard need = this.initiatives.publishedNeed(form.need());
        if (!need.associationId().equals(association.organisation())) {
            throw new NotFound("own need", form.need());
        }
        return send(need, published(offerId).companyId(), offerId, form, language, association);
    }

    private UUID send(NeedCard need, UUID companyId, @Nullable UUID offerId, ProposalForm form, Language language,
            Member sender) {
        demand(verified(sender), "proposal.conflict.unverified");
        this.proposals.queueFor(need.id());
        Optional<UUID> open = this.proposals.findOpenBetween(companyId, need.id());
        if (open.isPresent()) {
            demand(isSame(open.get(), Side.of(sender), form), "proposal.conflict.open");
            return open.get();
        }
        demand(!taken(need.id()), "proposal.conflict.taken");
        demand(!full(need.id()), "proposal.conflict.full");
        Side side = Side.of(sender);
        Proposal proposal = this.proposals.save(new Proposal(need, companyId, side, offerId, this.clock.instant()));
        this.terms.save(new Terms(proposal.id(), new TermsView(1, side, proposal.sentAt(), language, form.message(),
                form.content(), form.indicators())));
        this.proposals.flush();
        this.events.publishEvent(proposal.send(sender));
        return proposal.id();
    }

    /** Whether this very letter is the one that waits: a doubled click sends it twice. */
    private boolean isSame(UUID proposalId, Side side, ProposalForm form) {
        return this.terms.find(proposalId, 1).map((first) -> first.view().says(side, form)).orElse(false);
    }

    private OfferCard published(UUID offerId) {
        OfferCard offer = this.offers.review(offerId);
        if (offer.status() != OfferStatus.PUBLISHED) {
            throw new NotFound("published offer", offerId);
        }
        return offer;
    }

    private boolean verified(Member sender) {
        return this.organisations.card(sender.organisation()).verified();
    }

    private boolean full(UUID needId) {
        return this.proposals.countUnansweredOf(needId) >= UNANSWERED;
    }

    private boolean taken(UUID needId) {
        return this.places.full(needId);
    }

    private static void demand(boolean fulfilled, String key) {
        if (!fulfilled) {
            throw new Conflict(key);
        }
    }

}
