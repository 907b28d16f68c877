package org.tiwizi.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.tiwizi.matching.Best.Scored;
import org.tiwizi.shared.Language;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Candidate lists for whoever recommends to many at once: the best needs of each offer or
 * the best offers of each need, with their scores, without what was proposed already or
 * found not to fit.
 */
@Service
@Transactional(readOnly = true)
public class CandidateService {

    private final CandidateSearch search;

    private final Matchmaker matchmaker;

    private final WeightsService weights;

    CandidateService(CandidateSearch search, Matchmaker matchmaker, WeightsService weights) {
        this.search = search;
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
        return candidates(this.search.needsForOffers(offerIds, most, counting), counting);
    }

    /**
     * The best offers for each of these needs, best first; needs that cannot be matched
     * now are left out. The scores are those that the offers’ companies see. Five
     * queries, however many needs; a few hundred at once are reasonable.
     * @param most offers for each need
     */
    public Map<UUID, List<Candidate>> forNeeds(Collection<UUID> needIds, int most) {
        Weights counting = this.weights.current();
        return candidates(this.search.offersForNeeds(needIds, most, counting), counting);
    }

    private static Map<UUID, List<Candidate>> candidates(Map<UUID, List<Scored>> best, Weights counting) {
        return best.entrySet()
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
     * A need that suits an offer, or an offer that suits a need.
     *
     * @param id of that need or offer
     * @param score 0 to 100,000
     * @param version of the weights, to be logged with a recommendation
     */
    public record Candidate(UUID id, int score, int version) {

    }

}
