package org.tiwizi.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.matching.CandidateService;
import org.tiwizi.offer.OfferService;
import org.tiwizi.recommendation.RunView.Result;

import org.springframework.stereotype.Service;

/**
 * Recommends to everybody once a night. It holds no transaction while it works: each
 * batch is kept by itself, so that whoever goes on after an interruption asks for nothing
 * twice.
 */
@Service
public class NightlyDigest {

    /** Offers in a batch. */
    static final int BATCH = 100;

    /** Needs for each offer. */
    static final int CANDIDATES = 50;

    private static final Logger log = LoggerFactory.getLogger(NightlyDigest.class);

    private final RunStore runs;

    private final MarketReader markets;

    private final FlowSolver solver;

    private final CandidateService candidates;

    private final OfferService offers;

    private final Clock clock;

    NightlyDigest(RunStore runs, MarketReader markets, FlowSolver solver, CandidateService candidates,
            OfferService offers, Clock clock) {
        this.runs = runs;
        this.markets = markets;
        this.solver = solver;
        this.candidates = candidates;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * Does what is left of this night’s run; nothing where it is done. Takes about a
     * millisecond for each offer.
     */
    public void run() {
        RunView run = this.runs.begin(LocalDate.now(this.clock));
        if (!run.done()) {
            gather(run.id());
            assign(run.id());
        }
    }

    private void gather(UUID run) {
        List<UUID> batch = this.offers.publishedAfter(this.runs.reached(run), BATCH);
        while (!batch.isEmpty()) {
            this.runs.keep(run, batch, this.candidates.forOffers(batch, CANDIDATES));
            batch = this.offers.publishedAfter(batch.get(batch.size() - 1), BATCH);
        }
        this.runs.gathered(run);
    }

    private void assign(UUID run) {
        Market market = this.markets.read(run);
        FairShare share = FairShare.of(market.placesByRegion(), this.markets.companies(run));
        Choices choices = market.choices(share);
        Optional<BitSet> optimum = this.solver.solve(choices);
        BitSet chosen = optimum.orElseGet(() -> RankedLists.assign(choices));
        Result result = new Result(optimum.isPresent() ? Method.OPTIMUM : Method.RANKED, choices.places().length,
                choices.needs(chosen), choices.offers(chosen), chosen.cardinality(), choices.total(chosen),
                choices.total(RankedLists.assign(choices.unfloored())), List.copyOf(share.regions()), choices.floor(),
                choices.fair(chosen));
        this.runs.finish(run, market, choices, chosen, result);
        log.info("Recommended {} pairs of {} offers and {} needs", result.recommended(), choices.visits().length,
                result.needs());
    }

}
