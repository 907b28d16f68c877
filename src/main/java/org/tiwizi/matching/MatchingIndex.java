package org.tiwizi.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.matching.Best.Scored;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All needs and offers that may be matched, in the memory of this instance, built from
 * the database when first asked for and kept current with it. Readers see one state as a
 * whole. Changes stand beside the index until they are many; then it is built anew while
 * the old one answers.
 */
@Component
class MatchingIndex {

    /** For so few, looking at all of them is as fast. */
    private static final int FEW = 2000;

    /** So many changes beside the index, and it is time to build it anew. */
    private static final int MANY = 8192;

    private final FactsReader facts;

    private final Changes changes;

    private final Relations relations;

    private final TransactionTemplate snapshot;

    private volatile @Nullable State state;

    MatchingIndex(FactsReader facts, Changes changes, Numbers numbers, PlatformTransactionManager transactions) {
        this.facts = facts;
        this.changes = changes;
        this.relations = numbers.relations();
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The needs that suit an offer best. */
    List<Scored> needsFor(OfferFacts offer, Asking asking) {
        State now = now();
        Best best = (now.needs.columns.count() < FEW) ? now.needs.scan(offer, asking, now.needsSince)
                : now.needs.best(offer, asking, now.needsSince);
        Pair pair = new Pair(this.relations, asking.today());
        pair.offer(offer);
        for (NeedFacts need : now.needsSince.added().values()) {
            pair.need(need);
            pair.skills(need, offer);
            pair.trust = need.trust();
            beside(best, need.id(), pair, asking);
        }
        return best.rows();
    }

    /** The offers that suit a need best. */
    List<Scored> offersFor(NeedFacts need, Asking asking) {
        State now = now();
        Best best = (now.offers.count < FEW) ? now.offers.scan(need, asking, now.offersSince)
                : now.offers.best(need, asking, now.offersSince);
        Pair pair = new Pair(this.relations, asking.today());
        pair.need(need);
        for (OfferFacts offer : now.offersSince.added().values()) {
            pair.offer(offer);
            pair.skills(need, offer);
            pair.trust = offer.trust();
            beside(best, offer.id(), pair, asking);
        }
        return best.rows();
    }

    private static void beside(Best best, UUID id, Pair pair, Asking asking) {
        int points = asking.ofPair(pair);
        if (points >= 0 && points >= best.threshold()) {
            best.offer(id, points);
        }
    }

    /** Reads what changed since the last time; true when there was something. */
    synchronized boolean refresh() {
        State before = now();
        State after = caughtUp(before);
        this.state = after;
        return after.needsSince != before.needsSince || after.offersSince != before.offersSince;
    }

    /** Whether so much changed that it should be built anew. */
    boolean isWorn() {
        State present = this.state;
        return present != null && present.needsSince.size() + present.offersSince.size() > MANY;
    }

    /** Builds it anew; the old one answers meanwhile, and takes what changes. */
    void rebuild() {
        State fresh = build();
        synchronized (this) {
            this.state = caughtUp(fresh);
        }
    }

    private State caughtUp(State before) {
        return this.snapshot.execute((transaction) -> {
            Changes.Changed changed = this.changes.since(before.snapshot);
            return changed.nothing() ? before.at(changed.now())
                    : before.with(changed, this.facts.needs(changed.needs()), this.facts.offers(changed.offers()));
        });
    }

    private State now() {
        State present = this.state;
        return (present != null) ? present : first();
    }

    private synchronized State first() {
        State present = this.state;
        if (present == null) {
            present = build();
            this.state = present;
        }
        return present;
    }

    private State build() {
        return this.snapshot.execute((transaction) -> {
            String standing = this.changes.now();
            NeedColumns.Builder columns = new NeedColumns.Builder();
            this.facts.needs(columns::add);
            List<OfferFacts> offers = new ArrayList<>();
            this.facts.offers(offers::add);
            return new State(standing, new NeedIndex(this.relations, columns.sorted()), Overlay.none(),
                    new OfferIndex(this.relations, offers), Overlay.none());
        });
    }

    /** One moment of both indexes, and the snapshot of the database that it shows. */
    private record State(String snapshot, NeedIndex needs, Overlay<NeedFacts> needsSince, OfferIndex offers,
            Overlay<OfferFacts> offersSince) {

        State at(String standing) {
            return new State(standing, this.needs, this.needsSince, this.offers, this.offersSince);
        }

        State with(Changes.Changed changed, Map<UUID, NeedFacts> needsNow, Map<UUID, OfferFacts> offersNow) {
            return new State(changed.now(), this.needs,
                    this.needsSince.with(changed.needs(), needsNow, this.needs.columns::find), this.offers,
                    this.offersSince.with(changed.offers(), offersNow, this.offers::find));
        }

    }

}
