package org.tiwizi.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.tiwizi.matching.CandidateService;
import org.tiwizi.offer.OfferService;

import org.springframework.stereotype.Component;

/**
 * Asks of all offers which needs suit them, then of the needs that are on no list which
 * offers suit them, so that nobody is out of reach because others are more popular. Each
 * batch is kept by itself, and asked for once.
 */
@Component
class Gathering {

    /** Offers in a batch. */
    static final int BATCH = 100;

    /** Needs for each offer. */
    static final int CANDIDATES = 50;

    /** Needs that are looked at together for being on no list. */
    static final int NEEDS = 500;

    /** Offers for each need that is on no list. */
    static final int ASKED = 10;

    private final RunStore runs;

    private final MarketReader markets;

    private final CandidateService candidates;

    private final OfferService offers;

    Gathering(RunStore runs, MarketReader markets, CandidateService candidates, OfferService offers) {
        this.runs = runs;
        this.markets = markets;
        this.candidates = candidates;
        this.offers = offers;
    }

    /** Goes on where this run stands. */
    void gather(UUID run) {
        askOffers(run);
        askNeeds(run);
        this.runs.gathered(run);
    }

    private void askOffers(UUID run) {
        List<UUID> batch = this.offers.publishedAfter(this.runs.reached(run), BATCH);
        while (!batch.isEmpty()) {
            this.runs.keep(run, batch, this.candidates.forOffers(batch, CANDIDATES));
            batch = this.offers.publishedAfter(batch.get(batch.size() - 1), BATCH);
        }
    }

    private void askNeeds(UUID run) {
        Set<UUID> listed = this.markets.listed(run);
        List<UUID> batch = this.markets.needsAfter(this.runs.reachedNeed(run), NEEDS);
        while (!batch.isEmpty()) {
            List<UUID> left = batch.stream().filter((need) -> !listed.contains(need)).toList();
            UUID last = batch.get(batch.size() - 1);
            this.runs.keepAsked(run, last, left.isEmpty() ? Map.of() : this.candidates.forNeeds(left, ASKED));
            batch = this.markets.needsAfter(last, NEEDS);
        }
    }

}
