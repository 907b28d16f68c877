package org.tiwizi.catalogue.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.shared.ResultPage;

/** All that a page of the catalogue shows. */
record BrowsePage<T>(Browsing browsing, ResultPage<Shown<T>> results, long all, List<Group> groups,
        List<Choice> regions, Map<String, Long> regionCounts, List<Chip> chips, List<CatalogueSort> sorts) {

    /** Where the map’s links begin; it knows one region at a time. */
    public String mapBase() {
        return this.browsing.without(Facet.REGION);
    }

    /** The region chosen, when it is only one. */
    public @Nullable String region() {
        List<Choice> chosen = regionsChosen();
        return (chosen.size() == 1) ? chosen.get(0).value() : null;
    }

    /** For the list beside the map. */
    public List<Choice> regionsByCount() {
        return this.regions.stream().sorted(Comparator.comparingLong(Choice::count).reversed()).toList();
    }

    public List<Choice> regionsChosen() {
        return this.regions.stream().filter(Choice::chosen).toList();
    }

    /** How many filters of the side are in use. */
    public long filters() {
        return this.groups.stream().flatMap((group) -> group.choices().stream()).filter(Choice::chosen).count();
    }

    /** One found thing and whose it is. */
    record Shown<T>(T card, OrganisationCard organisation) {

    }

    /** A facet with the values to choose from. */
    record Group(Facet facet, boolean open, List<Choice> choices) {

    }

    /**
     * A value of a facet: how many it would give, and the page with it added or removed.
     */
    record Choice(String value, String label, long count, boolean chosen, String address) {

    }

    /** A filter in use, and the page without it; text that people typed has no facet. */
    record Chip(@Nullable Facet facet, String label, String address) {

    }

}
