package org.tiwizi.catalogue.index;

import java.util.Arrays;
import java.util.Map;

import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.Turn;

/** Where a document stands in an order; the least comes first. */
interface Rank {

    /** The order of documents itself. */
    Rank NEWEST = (columns, document) -> 0;

    Rank ENDING = (columns, document) -> columns.ends()[document];

    int of(Columns columns, int document);

    /** All documents of a segment, the least first. */
    default int[] order(Columns columns) {
        long[] ranked = new long[columns.size()];
        for (int document = 0; document < ranked.length; document++) {
            ranked[document] = ((long) of(columns, document) << 32) | document;
        }
        Arrays.sort(ranked);
        int[] order = new int[ranked.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = (int) ranked[place];
        }
        return order;
    }

    static Rank of(CatalogueQuery query, int[] salts, FacetValues values, Map<String, Integer> kilometres) {
        return switch (query.sort()) {
            case RELEVANCE, NEWEST -> NEWEST;
            case ENDING -> ENDING;
            case NEAREST -> kilometres.isEmpty() ? NEWEST : new Nearest(values, kilometres);
            case LEAST_SEEN ->
                (columns, document) -> -Turn.draw(columns.lots()[document], columns.tickets()[document], salts);
        };
    }

    /** By the nearest of its provinces, or by the farthest end of its nearest region. */
    class Nearest implements Rank {

        private static final int NOWHERE = Integer.MAX_VALUE;

        private final int[] provinces;

        private final int[] regions;

        Nearest(FacetValues values, Map<String, Integer> kilometres) {
            this.provinces = byNumber(Facet.PROVINCE, values, kilometres);
            this.regions = byNumber(Facet.REGION, values, kilometres);
        }

        @Override
        public int of(Columns columns, int document) {
            boolean placed = false;
            int province = NOWHERE;
            int region = NOWHERE;
            for (int index = columns.offsets()[document]; index < columns.offsets()[document + 1]; index++) {
                char value = columns.values()[index];
                if (this.provinces[value] >= 0) {
                    placed = true;
                    province = Math.min(province, this.provinces[value]);
                }
                else if (this.regions[value] >= 0) {
                    region = Math.min(region, this.regions[value]);
                }
            }
            return placed ? province : region;
        }

        /** How far the values of a facet are; the values of others are negative. */
        private static int[] byNumber(Facet facet, FacetValues values, Map<String, Integer> kilometres) {
            int[] far = new int[values.size()];
            Arrays.fill(far, -1);
            values.named(facet).forEach((code, number) -> far[number] = kilometres.getOrDefault(code, NOWHERE));
            return far;
        }

    }

}
