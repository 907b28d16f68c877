package org.tiwizi.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.tiwizi.matching.Best.Scored;

import org.springframework.stereotype.Component;

/**
 * Asks the index for many at once: ids and scores only, without what was proposed already
 * or found not to fit.
 */
@Component
class CandidateSearch {

    private final MatchingIndex index;

    private final FactsReader facts;

    private final OutcomeStore outcomes;

    private final Numbers numbers;

    private final Clock clock;

    CandidateSearch(MatchingIndex index, FactsReader facts, OutcomeStore outcomes, Numbers numbers, Clock clock) {
        this.index = index;
        this.facts = facts;
        this.outcomes = outcomes;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** By offer, the needs that suit it best, best first. */
    Map<UUID, List<Scored>> needsForOffers(Collection<UUID> offerIds, int most, Weights counting) {
        Map<UUID, OfferFacts> open = this.facts.offers(offerIds);
        Map<UUID, Set<UUID>> hidden = open.isEmpty() ? Map.of() : this.outcomes.hiddenNeeds(open.keySet());
        Map<UUID, List<Scored>> best = new LinkedHashMap<>();
        open.forEach((id, offer) -> best.put(id,
                this.index.needsFor(offer, asking(counting, most, hidden.getOrDefault(id, Set.of())))));
        return best;
    }

    /**
     * By need, the offers that suit it best, with the scores that the offers’ companies
     * see, so that they compare with those of {@link #needsForOffers}.
     */
    Map<UUID, List<Scored>> offersForNeeds(Collection<UUID> needIds, int most, Weights counting) {
        Map<UUID, NeedFacts> open = this.facts.needs(needIds);
        Map<UUID, Set<UUID>> hidden = open.isEmpty() ? Map.of() : this.outcomes.hiddenOffers(open.keySet());
        Map<UUID, List<Scored>> best = new LinkedHashMap<>();
        open.forEach((id, need) -> best.put(id,
                this.index.offersFor(need, asking(counting, most, hidden.getOrDefault(id, Set.of())))));
        Set<UUID> found = best.values().stream().flatMap(List::stream).map(Scored::id).collect(Collectors.toSet());
        Map<UUID, OfferFacts> offers = found.isEmpty() ? Map.of() : this.facts.offers(found);
        best.replaceAll((id, rows) -> rows.stream()
            .filter((row) -> offers.containsKey(row.id()))
            .map((row) -> seenByCompany(Objects.requireNonNull(open.get(id)),
                    Objects.requireNonNull(offers.get(row.id())), row.id(), counting))
            .toList());
        return best;
    }

    private Scored seenByCompany(NeedFacts need, OfferFacts offer, UUID offerId, Weights counting) {
        Measured measured = Measured.of(this.numbers.relations(), need, offer, Side.COMPANY, today());
        return new Scored(offerId, counting.score(measured.values()));
    }

    private Asking asking(Weights counting, int most, Set<UUID> hidden) {
        return new Asking(counting, most, hidden::contains, today());
    }

    private int today() {
        return Days.of(LocalDate.now(this.clock));
    }

}
