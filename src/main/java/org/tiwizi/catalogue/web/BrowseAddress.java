package org.tiwizi.catalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.text.Normaliser;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The address of a search, which holds all of its state, so that it can be shared; what
 * goes without saying is left out.
 */
class BrowseAddress {

    static final String FEED = "/feeds/initiatives.atom";

    /** What fits into the head of an answer. */
    private static final int LONGEST_REDIRECT = 4_000;

    private final UriComponentsBuilder address;

    private boolean worded;

    BrowseAddress(String path) {
        this.address = UriComponentsBuilder.fromPath(path);
    }

    static String path(CatalogueKind kind) {
        return (kind == CatalogueKind.INITIATIVE) ? "/initiatives" : "/offers";
    }

    /**
     * The same address without what says nothing, as a form sends it; none if there is
     * nothing to leave out.
     */
    static @Nullable String shorter(CatalogueKind kind, MultiValueMap<String, String> parameters) {
        @Nullable String typed = parameters.getFirst("q");
        CatalogueSort silentSort = CatalogueSort
            .byDefault(typed != null && !Normaliser.words(BrowsingReader.cut(typed)).isEmpty());
        BrowseAddress address = new BrowseAddress(path(kind));
        boolean[] silent = { false };
        parameters.forEach((name, values) -> values.forEach((value) -> {
            if (value.isBlank() || (name.equals("sort") && value.equals(silentSort.code()))
                    || (name.equals("page") && value.equals("1"))) {
                silent[0] = true;
            }
            else {
                address.parameter(name, value);
            }
        }));
        String shorter = address.toString();
        return (silent[0] && shorter.length() <= LONGEST_REDIRECT) ? shorter : null;
    }

    BrowseAddress text(String text) {
        this.worded = !Normaliser.words(text).isEmpty();
        return text.isEmpty() ? this : parameter("q", text);
    }

    BrowseAddress chosen(Map<Facet, Set<String>> chosen) {
        Arrays.stream(Facet.values())
            .forEach((facet) -> chosen.getOrDefault(facet, Set.of())
                .forEach((value) -> parameter(facet.parameter(), value)));
        return this;
    }

    /** After the text, which decides what goes without saying. */
    BrowseAddress sort(CatalogueSort sort, @Nullable String near) {
        if (near != null) {
            parameter("near", near);
        }
        boolean possible = this.worded || sort != CatalogueSort.RELEVANCE;
        return (possible && sort != CatalogueSort.byDefault(this.worded)) ? parameter("sort", sort.code()) : this;
    }

    BrowseAddress parameter(String name, String value) {
        this.address.queryParam(encoded(name), encoded(value));
        return this;
    }

    @Override
    public String toString() {
        return this.address.build(true).toUriString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

}
