package org.tiwizi.matching;

import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The best matches of one’s own need, initiative or offer. What was proposed already or
 * found not to fit is left out, and whatever cannot be proposed to now.
 */
@Service
@Transactional(readOnly = true)
public class MatchingService {

    /** How many matches a page shows. */
    static final int SHOWN = 10;

    /** How many for each need of an initiative. */
    static final int OF_EACH = 3;

    /** How many own needs’ or offers’ matches one may go to from one page. */
    private static final int OWN = 20;

    private final InitiativeService initiatives;

    private final OfferService offers;

    private final Matchmaker matchmaker;

    MatchingService(InitiativeService initiatives, OfferService offers, Matchmaker matchmaker) {
        this.initiatives = initiatives;
        this.offers = offers;
        this.matchmaker = matchmaker;
    }

    /** The best offers for a need; NotFound unless it is this association’s. */
    public MatchesPage forNeed(UUID needId, Member association, Language reader) {
        return this.matchmaker.forNeeds(List.of(ownNeed(needId, association)), SHOWN, reader).get(0);
    }

    /** The best needs for an offer; NotFound unless it is this company’s. */
    public MatchesPage forOffer(UUID offerId, Member company, Language reader) {
        return this.matchmaker.forOffer(ownOffer(offerId, company), SHOWN, reader);
    }

    /**
     * Who could help with an initiative: the best offers for each of its needs; NotFound
     * unless it is this association’s.
     */
    public List<MatchesPage> forInitiative(UUID initiativeId, Member association, Language reader) {
        InitiativeCard initiative = this.initiatives.cards(List.of(initiativeId)).get(initiativeId);
        if (initiative == null || !initiative.associationId().equals(association.organisation())) {
            throw new NotFound("initiative", initiativeId);
        }
        return this.matchmaker.forNeeds(initiative.needs(), OF_EACH, reader);
    }

    /** The newest initiatives that an association shows, to choose from. */
    public List<InitiativeCard> ownInitiatives(Member association) {
        return this.initiatives.publishedBy(association.organisation(), OWN);
    }

    /** The newest offers that a company shows, to choose from. */
    public List<OfferCard> ownOffers(Member company) {
        return this.offers.publishedBy(company.organisation(), OWN);
    }

    private NeedCard ownNeed(UUID id, Member association) {
        NeedCard need = this.initiatives.needs(List.of(id)).get(id);
        if (need == null || !need.associationId().equals(association.organisation())) {
            throw new NotFound("need", id);
        }
        return need;
    }

    private OfferCard ownOffer(UUID id, Member company) {
        OfferCard offer = this.offers.cards(List.of(id)).get(id);
        if (offer == null || !offer.companyId().equals(company.organisation())) {
            throw new NotFound("offer", id);
        }
        return offer;
    }

}
