package org.tiwizi.catalogue.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.words.Excerpt;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.taxonomy.ProvinceShapes.Sheet;

/**
 * All that a page of the catalogue shows.
 *
 * @param total how many there are on all pages, even those that cannot be turned to
 * @param all how many there are without any filter
 * @param instead what was perhaps meant, with its page
 */
record BrowsePage<T>(Browsing browsing, ResultPage<Shown<T>> results, long total, long all, List<Group> groups,
        List<Choice> regions, List<Chip> chips, List<CatalogueSort> sorts, List<Choice> skillsFound,
        @Nullable Chip instead, @Nullable Near near, Territory territory) {

    /** The region chosen, when it is only one. */
    public @Nullable String region() {
        List<Choice> chosen = regionsChosen();
        return (chosen.size() == 1) ? chosen.get(0).value() : null;
    }

    /** Whether more was found, and this is the last page that can be turned to. */
    public boolean cut() {
        return this.total > CatalogueQuery.DEEPEST && !this.results.hasNext();
    }

    public List<Choice> regionsChosen() {
        return this.regions.stream().filter(Choice::chosen).toList();
    }

    /** How many filters of the side are in use. */
    public long filters() {
        return this.groups.stream().flatMap((group) -> group.choices().stream()).filter(Choice::chosen).count();
    }

    /** One found thing, whose it is, and where the words were found in it. */
    record Shown<T>(T card, OrganisationCard organisation, @Nullable Excerpt excerpt) {

    }

    /** A facet with the values to choose from. */
    record Group(Facet facet, boolean open, List<Choice> choices) {

    }

    /**
     * A value of a facet: how many it would give, and the page with it added or removed.
     */
    record Choice(String value, String label, long count, boolean chosen, String address) {

        /** Whether it gives anything, or can be taken back. */
        public boolean leads() {
            return this.count > 0 || this.chosen;
        }

    }

    /** A filter in use, and the page without it; text that people typed has no facet. */
    record Chip(@Nullable Facet facet, String label, String address) {

    }

    /** From where the nearest are sought, none yet at first, and all that could be. */
    record Near(@Nullable String name, List<String> provinces) {

    }

    /**
     * The map and its table: all regions, or the provinces of the one chosen.
     *
     * @param region the one chosen
     * @param sheet its provinces
     * @param base where the links of the map of regions begin
     * @param counts by code
     * @param places with the page that a click on each gives
     */
    record Territory(@Nullable String region, @Nullable Sheet sheet, String base, Map<String, Long> counts,
            List<Choice> places) {

        /** For the table: what has most comes first. */
        public List<Choice> byCount() {
            return this.places.stream().sorted(Comparator.comparingLong(Choice::count).reversed()).toList();
        }

        public @Nullable Choice place(String code) {
            return this.places.stream().filter((place) -> place.value().equals(code)).findFirst().orElse(null);
        }

    }

}
