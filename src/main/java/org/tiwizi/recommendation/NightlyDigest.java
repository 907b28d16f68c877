package org.tiwizi.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.recommendation.RunView.Result;

import org.springframework.stereotype.Service;

/**
 * Recommends to everybody once a night. It holds no transaction while it works: each
 * batch is kept by itself, so that whoever goes on after an interruption asks for nothing
 * twice.
 */
@Service
public class NightlyDigest {

    private static final Logger log = LoggerFactory.getLogger(NightlyDigest.class);

    private final RunStore runs;

    private final MarketReader markets;

    private final FlowSolver solver;

    private final Gathering gathering;

    private final Telling telling;

    private final Clock clock;

    NightlyDigest(RunStore runs, MarketReader markets, FlowSolver solver, Gathering gathering, Telling telling,
            Clock clock) {
        this.runs = runs;
        this.markets = markets;
        this.solver = solver;
        this.gathering = gathering;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Does what is left of this night’s run, and tells those concerned; nothing where all
     * is done. Takes about a millisecond for each offer.
     */
    public void run() {
        RunView run = this.runs.begin(LocalDate.now(this.clock));
        if (!run.done()) {
            this.gathering.gather(run.id());
            assign(run.id());
        }
        this.telling.tell(run.id());
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
