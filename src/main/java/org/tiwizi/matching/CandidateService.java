package org.tiwizi.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.tiwizi.shared.Language;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Candidate lists for whoever recommends to many at once: the best needs of each offer
 * with their scores, without what was proposed already or found not to fit.
 */
@Service
@Transactional(readOnly = true)
public class CandidateService {

    private final Matchmaker matchmaker;

    private final WeightsService weights;

    CandidateService(Matchmaker matchmaker, WeightsService weights) {
        this.matchmaker = matchmaker;
        this.weights = weights;
    }

    /**
     * The best needs for each of these offers, best first; offers that cannot be matched
     * now are left out. Four queries, however many offers; a few hundred at once are
     * reasonable.
     * @param most needs for each offer
     */
    public Map<UUID, List<Candidate>> forOffers(Collection<UUID> offerIds, int most) {
        Weights counting = this.weights.current();
        return this.matchmaker.needsForOffers(offerIds, most, counting)
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey,
                    (entry) -> entry.getValue()
                        .stream()
                        .map((row) -> new Candidate(row.id(), row.score(), counting.version()))
                        .toList()));
    }

    /**
     * These pairs with their reasons, in their order, as one of the two sides reads them;
     * left out is what cannot be matched now, was proposed already or found not to fit.
     */
    public List<MatchCard> tell(List<Pairing> pairs, Side asker, Language reader) {
        return this.matchmaker.forPairs(pairs, asker, reader);
    }

    /** A need and an offer that were recommended to each other. */
    public record Pairing(UUID needId, UUID offerId) {

    }

    /**
     * A need that suits an offer.
     *
     * @param score 0 to 100,000
     * @param version of the weights, to be logged with a recommendation
     */
    public record Candidate(UUID needId, int score, int version) {

    }

}
