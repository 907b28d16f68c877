package org.tiwizi.catalogue.web;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Facet;

/**
 * What an address asks for, as {@link BrowsingReader} reads it.
 *
 * @param kind initiatives or offers
 * @param text what was typed, at most 200 characters
 * @param words the same, as it is compared
 * @param chosen known values only, at most 50 of each facet
 * @param sort the order
 * @param near the province from which the nearest are sought
 * @param page from 1
 * @param wanted what was typed to look for a skill to filter by
 * @param remarks message keys of what could not be taken as it came
 * @param unknown facets in which a value was unknown
 */
record Browsing(CatalogueKind kind, String text, List<String> words, Map<Facet, Set<String>> chosen, CatalogueSort sort,
        @Nullable String near, int page, String wanted, List<String> remarks, Set<Facet> unknown) {

    static final int PAGE_SIZE = 12;

    CatalogueQuery query(int size) {
        return new CatalogueQuery(this.kind, this.text, this.chosen, this.sort, this.near, this.page, size);
    }

    public boolean narrows() {
        return query(PAGE_SIZE).narrows();
    }

    Set<String> chosen(Facet facet) {
        return this.chosen.getOrDefault(facet, Set.of());
    }

    boolean has(Facet facet, String value) {
        return chosen(facet).contains(value);
    }

    public String path() {
        return BrowseAddress.path(this.kind);
    }

    /** The first page with this value chosen as well, or no longer. */
    String toggled(Facet facet, String value) {
        Set<String> values = new LinkedHashSet<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return address(with(facet, values));
    }

    /** The first page with nothing but this value chosen in a facet. */
    String only(Facet facet, String value) {
        return address(with(facet, Set.of(value)));
    }

    /** The first page without any choice in this facet. */
    String without(Facet facet) {
        return address(with(facet, Set.of()));
    }

    /** The first page of the same filters without the text. */
    String withoutText() {
        return withText("");
    }

    /** The first page of the same filters with another text. */
    String withText(String other) {
        return new BrowseAddress(path()).text(other).chosen(this.chosen).sort(this.sort, this.near).toString();
    }

    /** The first page of the same search in no particular place. */
    String withoutNear() {
        return new BrowseAddress(path()).text(this.text).chosen(this.chosen).toString();
    }

    /** Its first page. */
    String address() {
        return address(this.chosen);
    }

    /** The newest of the same search as a feed, in a language. */
    public String feed(String language) {
        return new BrowseAddress(BrowseAddress.FEED).text(this.text)
            .chosen(this.chosen)
            .parameter("lang", language)
            .toString();
    }

    /** The same without any choice in a facet. */
    Browsing leaving(Facet facet) {
        return new Browsing(this.kind, this.text, this.words, with(facet, Set.of()), this.sort, this.near, 1,
                this.wanted, this.remarks, this.unknown);
    }

    /** The newest first. */
    Browsing newest() {
        return new Browsing(this.kind, this.text, this.words, this.chosen, CatalogueSort.NEWEST, null, this.page,
                this.wanted, this.remarks, this.unknown);
    }

    private String address(Map<Facet, Set<String>> other) {
        return new BrowseAddress(path()).text(this.text).chosen(other).sort(this.sort, this.near).toString();
    }

    /** Other regions have other provinces. */
    private Map<Facet, Set<String>> with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
        other.putAll(this.chosen);
        other.put(facet, values);
        if (facet == Facet.REGION) {
            other.remove(Facet.PROVINCE);
        }
        return other;
    }

}
