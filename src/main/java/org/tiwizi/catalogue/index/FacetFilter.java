package org.tiwizi.catalogue.index;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.Timing;

/**
 * The choices of a search, twice: as queries that find documents, and as bits that judge
 * one. Each facet with a choice has a bit.
 */
final class FacetFilter {

    private final CatalogueQuery query;

    private final FacetValues values;

    private final int today;

    private final List<Facet> facets;

    /** All bits. */
    private final int required;

    /** By value: the bit of its facet, if that value is chosen. */
    private final int[] chosen;

    /** By value: the bit of its facet, if that facet has a choice. */
    private final int[] bits;

    private final int[] chosenTimings = new int[Timing.values().length];

    FacetFilter(CatalogueQuery query, FacetValues values, int today) {
        this.query = query;
        this.values = values;
        this.today = today;
        this.facets = Arrays.stream(Facet.values()).filter((facet) -> !query.chosen(facet).isEmpty()).toList();
        this.required = (1 << this.facets.size()) - 1;
        this.chosen = new int[values.size()];
        this.bits = new int[values.size()];
        for (Facet facet : this.facets) {
            int bit = bit(facet);
            if (facet == Facet.PERIOD) {
                timings().forEach((timing) -> this.chosenTimings[timing.ordinal()] = bit);
            }
            else {
                numbers(facet).filter((number) -> number < this.chosen.length)
                    .forEach((number) -> this.chosen[number] = bit);
                values.numbers(facet)
                    .filter((number) -> number < this.bits.length)
                    .forEach((number) -> this.bits[number] = bit);
            }
        }
    }

    /** The day of it, counted from 1970. */
    int today() {
        return this.today;
    }

    /** What is chosen, where it is not more than one facet. */
    Choice choice() {
        if (this.facets.isEmpty()) {
            return new Choice(null, Set.of(), this.today);
        }
        return new Choice(this.facets.get(0), Set.copyOf(this.query.chosen(this.facets.get(0))), this.today);
    }

    /** The bits of the facets whose choice a document does not fit. */
    int missing(Columns columns, int document) {
        int required = this.required;
        if (required == 0) {
            return 0;
        }
        int fitting = this.chosenTimings[timing(columns, document)];
        int[] chosen = this.chosen;
        char[] values = columns.values();
        int end = columns.offsets()[document + 1];
        for (int index = columns.offsets()[document]; index < end; index++) {
            fitting |= chosen[values[index]];
        }
        return required & ~fitting;
    }

    /** When the work of a document begins. */
    int timing(Columns columns, int document) {
        return Timing.of((long) columns.starts()[document] - this.today).ordinal();
    }

    List<Facet> facets() {
        return this.facets;
    }

    int bit(Facet facet) {
        return 1 << this.facets.indexOf(facet);
    }

    int[] chosen() {
        return this.chosen;
    }

    int[] bits() {
        return this.bits;
    }

    /** The bit of the period, if it has a choice. */
    int timingBit() {
        return this.facets.contains(Facet.PERIOD) ? bit(Facet.PERIOD) : 0;
    }

    /** Finds what has one of the values chosen. */
    Query of(Facet facet) {
        if (facet == Facet.PERIOD) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            timings().forEach((timing) -> any.add(of(timing), Occur.SHOULD));
            return any.build();
        }
        List<BytesRef> terms = numbers(facet).mapToObj((number) -> EntryDocument.bytes((char) number)).toList();
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("nothing has any value chosen");
            case 1 -> new TermQuery(new Term(EntryDocument.VALUE, terms.get(0)));
            default -> new TermInSetQuery(EntryDocument.VALUE, terms);
        };
    }

    /** Finds what fits so many choices at least, where nothing else is asked. */
    Query atLeast(int number) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        this.facets.forEach((facet) -> some.add(of(facet), Occur.SHOULD));
        return some.setMinimumNumberShouldMatch(number).build();
    }

    private Query of(Timing timing) {
        int first = (timing == Timing.NOW) ? Integer.MIN_VALUE
                : this.today + Timing.values()[timing.ordinal() - 1].days() + 1;
        int last = (timing == Timing.LATER) ? Integer.MAX_VALUE : this.today + timing.days();
        return IntPoint.newRangeQuery(EntryDocument.STARTS, first, last);
    }

    private Stream<Timing> timings() {
        Set<String> names = this.query.chosen(Facet.PERIOD);
        return Arrays.stream(Timing.values()).filter((timing) -> names.contains(timing.name()));
    }

    private IntStream numbers(Facet facet) {
        return this.query.chosen(facet)
            .stream()
            .map((code) -> this.values.known(facet, code))
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue);
    }

    /**
     * A choice of one facet or none, on a day.
     */
    record Choice(@Nullable Facet facet, Set<String> values, int today) {

    }

}
