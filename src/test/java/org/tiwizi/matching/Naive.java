package org.tiwizi.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tiwizi.shared.Mode;

/**
 * The score as PERFORMANCE.md, section 3.4, defines it, written a second time from the
 * definition alone, and the best found by sorting everything.
 */
final class Naive {

    private final Synthetic country;

    private final List<Set<Integer>> parents = new ArrayList<>();

    Naive(Synthetic country) {
        this.country = country;
        for (int[] above : country.parents) {
            Set<Integer> set = new HashSet<>();
            for (int parent : above) {
                set.add(parent);
            }
            this.parents.add(set);
        }
    }

    List<String> needsFor(OfferFacts offer, List<NeedFacts> needs, int most) {
        List<Row> rows = new ArrayList<>();
        for (NeedFacts need : needs) {
            add(rows, need.id().toString(), score(need, offer, need.trust()));
        }
        return best(rows, most);
    }

    List<String> offersFor(NeedFacts need, List<OfferFacts> offers, int most) {
        List<Row> rows = new ArrayList<>();
        for (OfferFacts offer : offers) {
            add(rows, offer.id().toString(), score(need, offer, offer.trust()));
        }
        return best(rows, most);
    }

    private static void add(List<Row> rows, String id, long score) {
        if (score >= 0) {
            rows.add(new Row(id, score));
        }
    }

    private static List<String> best(List<Row> rows, int most) {
        Collections.sort(rows, Comparator.comparingLong((Row row) -> -row.score).thenComparing((row) -> row.id));
        List<String> best = new ArrayList<>();
        for (Row row : rows.subList(0, Math.min(most, rows.size()))) {
            best.add(row.id + " " + row.score);
        }
        return best;
    }

    long score(NeedFacts need, OfferFacts offer, int trust) {
        long place = place(need, offer);
        long coverage = (place > 0) ? coverage(need, offer) : 0;
        long from = Math.max(need.starts(), offer.starts());
        long to = Math.min(need.ends(), offer.ends());
        if (coverage == 0 || place == 0 || from > to || to < Synthetic.TODAY) {
            return -1;
        }
        boolean flexible = need.starts() == 0 || need.ends() == 65535;
        double window = need.ends() - need.starts() + 1;
        long schedule = flexible ? 1000 : (long) Math.floor(1000 * (to - from + 1) / window);
        long capacity = (long) Math.floor(1000.0 * Math.min(offer.hours(), need.hours()) / need.hours());
        return 45 * coverage + 15 * sector(need, offer) + 15 * place + 10 * schedule + 10 * capacity + 5 * trust;
    }

    private long coverage(NeedFacts need, OfferFacts offer) {
        long sum = 0;
        long weights = 0;
        for (int i = 0; i < need.skills().length; i++) {
            int sim = 0;
            for (int offered : offer.skills()) {
                sim = Math.max(sim, sim(need.skills()[i], offered));
            }
            sum += (long) need.importance()[i] * sim;
            weights += need.importance()[i];
        }
        return (long) Math.floor(100.0 * sum / weights);
    }

    private int sim(int one, int other) {
        if (one == other) {
            return 10;
        }
        Set<Integer> above = this.parents.get(one);
        Set<Integer> beside = this.parents.get(other);
        if (above.contains(other) || beside.contains(one)) {
            return 7;
        }
        return Collections.disjoint(above, beside) ? 0 : 4;
    }

    private long sector(NeedFacts need, OfferFacts offer) {
        long value = 0;
        boolean any = false;
        for (int sector = 0; sector < Synthetic.SECTORS; sector++) {
            if ((offer.sectors() & (1 << sector)) != 0) {
                any = true;
                if (sector == need.sector()) {
                    value = 1000;
                }
                else if (need.sector() >= 0 && (this.country.likeSectors[sector] & (1 << need.sector())) != 0) {
                    value = Math.max(value, 400);
                }
            }
        }
        return any ? value : 500;
    }

    private long place(NeedFacts need, OfferFacts offer) {
        boolean remote = offer.mode() == Mode.REMOTE || offer.mode() == Mode.HYBRID;
        long near = 0;
        for (int region = 0; region < Synthetic.REGIONS; region++) {
            if ((offer.regions() & (1 << region)) != 0 && need.region() >= 0 && offer.mode() != Mode.REMOTE) {
                if (region == need.region()) {
                    near = Math.max(near, (need.province() >= 0 && need.province() == offer.province()) ? 1000 : 700);
                }
                else if ((this.country.besideRegions[region] & (1 << need.region())) != 0) {
                    near = Math.max(near, 400);
                }
            }
        }
        if (need.mode() == Mode.ONSITE) {
            return near;
        }
        if (need.mode() == Mode.HYBRID) {
            return Math.max(near, remote ? 600 : 0);
        }
        return remote ? 1000 : Math.max(near, 300);
    }

    private record Row(String id, long score) {

    }

}
