package org.tiwizi.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.matching.Best.Scored;
import org.tiwizi.matching.CandidateService.Pairing;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.Language;

import org.springframework.stereotype.Component;

/**
 * Asks the index, and tells of what it finds with the facts as they are now. However many
 * needs are asked for, the number of queries is the same.
 */
@Component
class Matchmaker {

    private final MatchingIndex index;

    private final FactsReader facts;

    private final OutcomeStore outcomes;

    private final WeightsService weights;

    private final Explanation explanation;

    private final Numbers numbers;

    private final InitiativeService initiatives;

    private final OfferService offers;

    private final OrganisationService organisations;

    private final Clock clock;

    Matchmaker(MatchingIndex index, FactsReader facts, OutcomeStore outcomes, WeightsService weights,
            Explanation explanation, Numbers numbers, InitiativeService initiatives, OfferService offers,
            OrganisationService organisations, Clock clock) {
        this.index = index;
        this.facts = facts;
        this.outcomes = outcomes;
        this.weights = weights;
        this.explanation = explanation;
        this.numbers = numbers;
        this.initiatives = initiatives;
        this.offers = offers;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The best offers for each of these needs, in their order. */
    List<MatchesPage> forNeeds(List<NeedCard> needs, int most, Language reader) {
        Set<UUID> asking = ids(needs.stream().map(NeedCard::id).toList());
        Map<UUID, NeedFacts> open = asking.isEmpty() ? Map.of() : this.facts.needs(asking);
        Map<UUID, Set<UUID>> hidden = open.isEmpty() ? Map.of() : this.outcomes.hiddenOffers(open.keySet());
        Weights counting = this.weights.current();
        Map<UUID, List<Scored>> best = new HashMap<>();
        open.forEach((id, need) -> best.put(id,
                this.index.offersFor(need, asking(counting, most, hidden.getOrDefault(id, Set.of())))));
        Found<OfferFacts, OfferCard> found = found(idsOf(best.values()), this.facts::offers, this.offers::cards,
                OfferCard::companyId);
        return needs.stream()
            .map((need) -> new MatchesPage(need, null, open.containsKey(need.id()),
                    best.getOrDefault(need.id(), List.of())
                        .stream()
                        .filter((row) -> found.has(row.id()))
                        .map((row) -> card(need, Objects.requireNonNull(open.get(need.id())), found.cards.get(row.id()),
                                found.facts.get(row.id()), found.owner(row.id()), Side.ASSOCIATION, counting, reader))
                        .toList()))
            .toList();
    }

    /** The best needs for an offer. */
    MatchesPage forOffer(OfferCard offer, int most, Language reader) {
        @Nullable OfferFacts open = this.facts.offers(Set.of(offer.id())).get(offer.id());
        if (open == null) {
            return new MatchesPage(null, offer, false, List.of());
        }
        Set<UUID> hidden = this.outcomes.hiddenNeeds(Set.of(offer.id())).getOrDefault(offer.id(), Set.of());
        Weights counting = this.weights.current();
        List<Scored> best = this.index.needsFor(open, asking(counting, most, hidden));
        Found<NeedFacts, NeedCard> found = found(idsOf(List.of(best)), this.facts::needs, this.initiatives::needs,
                NeedCard::associationId);
        return new MatchesPage(null, offer, true,
                best.stream()
                    .filter((row) -> found.has(row.id()))
                    .map((row) -> card(found.cards.get(row.id()), found.facts.get(row.id()), offer, open,
                            found.owner(row.id()), Side.COMPANY, counting, reader))
                    .toList());
    }

    /**
     * These pairs in their order, without those that are no match (any more): since they
     * were found, one may have ended, or moved out of the other’s reach.
     */
    List<MatchCard> forPairs(List<Pairing> pairs, Side asker, Language reader) {
        Set<UUID> offerIds = ids(pairs.stream().map(Pairing::offerId).toList());
        Map<UUID, Set<UUID>> hidden = offerIds.isEmpty() ? Map.of() : this.outcomes.hiddenNeeds(offerIds);
        Found<NeedFacts, NeedCard> needs = found(ids(pairs.stream().map(Pairing::needId).toList()), this.facts::needs,
                this.initiatives::needs, NeedCard::associationId);
        Found<OfferFacts, OfferCard> offered = found(offerIds, this.facts::offers, this.offers::cards,
                OfferCard::companyId);
        Weights counting = this.weights.current();
        return pairs.stream()
            .filter((pair) -> needs.has(pair.needId()) && offered.has(pair.offerId())
                    && !hidden.getOrDefault(pair.offerId(), Set.of()).contains(pair.needId())
                    && measured(needs.facts.get(pair.needId()), offered.facts.get(pair.offerId()), asker).suits())
            .map((pair) -> card(needs.cards.get(pair.needId()), needs.facts.get(pair.needId()),
                    offered.cards.get(pair.offerId()), offered.facts.get(pair.offerId()),
                    (asker == Side.ASSOCIATION) ? offered.owner(pair.offerId()) : needs.owner(pair.needId()), asker,
                    counting, reader))
            .toList();
    }

    /**
     * How well these two suit each other now; none when one of them cannot be matched.
     */
    @Nullable Measured measure(UUID needId, UUID offerId, Side asker) {
        @Nullable NeedFacts need = this.facts.needs(Set.of(needId)).get(needId);
        @Nullable OfferFacts offer = this.facts.offers(Set.of(offerId)).get(offerId);
        return (need == null || offer == null) ? null : measured(need, offer, asker);
    }

    private MatchCard card(NeedCard need, NeedFacts needFacts, OfferCard offer, OfferFacts offerFacts,
            OrganisationCard other, Side asker, Weights counting, Language reader) {
        Measured measured = measured(needFacts, offerFacts, asker);
        Seen seen = new Seen(need, this.numbers.sectorCode(needFacts.sector()), offer, reader);
        return new MatchCard(need, offer, other, this.explanation.explain(measured, seen, counting));
    }

    private Measured measured(NeedFacts need, OfferFacts offer, Side asker) {
        return Measured.of(this.numbers.relations(), need, offer, asker, today());
    }

    private Asking asking(Weights counting, int most, Set<UUID> hidden) {
        return new Asking(counting, most, hidden::contains, today());
    }

    private int today() {
        return Days.of(LocalDate.now(this.clock));
    }

    private static Set<UUID> idsOf(Collection<List<Scored>> best) {
        return ids(best.stream().flatMap(List::stream).map(Scored::id).toList());
    }

    private <F, C> Found<F, C> found(Set<UUID> ids, Function<Collection<UUID>, Map<UUID, F>> reading,
            Function<Collection<UUID>, Map<UUID, C>> showing, Function<C, UUID> owner) {
        if (ids.isEmpty()) {
            return new Found<>(Map.of(), Map.of(), Map.of(), owner);
        }
        Map<UUID, C> cards = showing.apply(ids);
        Map<UUID, OrganisationCard> owners = this.organisations.cards(ids(cards.values().stream().map(owner).toList()));
        return new Found<>(reading.apply(ids), cards, owners, owner);
    }

    private static Set<UUID> ids(Collection<UUID> ids) {
        return new LinkedHashSet<>(ids);
    }

    /** What is known of the others that were found. */
    private record Found<F, C>(Map<UUID, F> facts, Map<UUID, C> cards, Map<UUID, OrganisationCard> owners,
            Function<C, UUID> owning) {

        /** Whether it still is there: it may have gone since the index was asked. */
        boolean has(UUID id) {
            return this.facts.containsKey(id) && this.cards.containsKey(id)
                    && this.owners.containsKey(this.owning.apply(this.cards.get(id)));
        }

        OrganisationCard owner(UUID id) {
            return this.owners.get(this.owning.apply(this.cards.get(id)));
        }

    }

}
