package org.tiwizi.catalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Effort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.Timing;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.taxonomy.TaxonomyService;
import org.tiwizi.text.Normaliser;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What an address asks for, read with patience: unknown values are left out and
 * remembered, numbers are held inside what there is, long texts are cut.
 *
 * @param kind initiatives or offers
 * @param text what was typed, at most 200 characters
 * @param words the same, as it is compared
 * @param chosen known values only, at most 50 of each facet
 * @param sort the order
 * @param page from 1
 * @param remarks message keys of what could not be taken as it came
 * @param unknown facets in which a value was unknown
 */
record Browsing(CatalogueKind kind, String text, List<String> words, Map<Facet, Set<String>> chosen, CatalogueSort sort,
        int page, List<String> remarks, Set<Facet> unknown) {

    static final int PAGE_SIZE = 12;

    static final String FEED = "/feeds/initiatives.atom";

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private static final int LONGEST_TEXT = 200;

    private static final int MOST_VALUES = 50;

    /** What fits into the head of an answer. */
    private static final int LONGEST_REDIRECT = 4_000;

    static Browsing of(CatalogueKind kind, MultiValueMap<String, String> parameters, TaxonomyService taxonomy) {
        String typed = CONTROL.matcher(first(parameters, "q")).replaceAll(" ").strip();
        String text = cut(typed);
        List<String> words = Normaliser.words(text).stream().distinct().toList();
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        Set<Facet> unknown = EnumSet.noneOf(Facet.class);
        boolean many = false;
        for (Facet facet : Facet.values()) {
            List<String> given = values(parameters, facet);
            many |= given.size() > MOST_VALUES;
            List<String> taken = given.stream().limit(MOST_VALUES).toList();
            Set<String> known = new LinkedHashSet<>(
                    taken.stream().filter((value) -> known(taxonomy, facet, value)).toList());
            if (known.size() < taken.size()) {
                unknown.add(facet);
            }
            if (!known.isEmpty()) {
                chosen.put(facet, known);
            }
        }
        List<String> remarks = Stream.of((text.length() < typed.length()) ? "browse.remark.long" : "",
                (!text.isEmpty() && words.isEmpty()) ? "browse.remark.wordless" : "", many ? "browse.remark.many" : "")
            .filter((remark) -> !remark.isEmpty())
            .toList();
        CatalogueSort sort = CatalogueSort.ofCode(first(parameters, "sort"))
            .filter((wanted) -> wanted != CatalogueSort.RELEVANCE || !words.isEmpty())
            .orElse(CatalogueSort.byDefault(!words.isEmpty()));
        return new Browsing(kind, text, words, chosen, sort, page(first(parameters, "page")), remarks, unknown);
    }

    /**
     * The same address without what says nothing, as a form sends it; none if there is
     * nothing to leave out.
     */
    static @Nullable String shorter(CatalogueKind kind, MultiValueMap<String, String> parameters) {
        boolean words = !Normaliser.words(cut(first(parameters, "q"))).isEmpty();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path(kind));
        boolean[] silent = { false };
        parameters.forEach((name, values) -> values.forEach((value) -> {
            if (value.isBlank() || (name.equals("sort") && value.equals(CatalogueSort.byDefault(words).code()))
                    || (name.equals("page") && value.equals("1"))) {
                silent[0] = true;
            }
            else {
                address.queryParam(encoded(name), encoded(value));
            }
        }));
        String shorter = address.build(true).toUriString();
        return (silent[0] && shorter.length() <= LONGEST_REDIRECT) ? shorter : null;
    }

    CatalogueQuery query() {
        return query(PAGE_SIZE);
    }

    CatalogueQuery query(int size) {
        return new CatalogueQuery(this.kind, this.text, this.chosen, this.sort, null, this.page, size);
    }

    /** The same in another order. */
    Browsing sorted(CatalogueSort other) {
        return new Browsing(this.kind, this.text, this.words, this.chosen, other, this.page, this.remarks,
                this.unknown);
    }

    public boolean narrows() {
        return query().narrows();
    }

    boolean has(Facet facet, String value) {
        return this.chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The first page with this value chosen as well, or no longer. */
    String toggled(Facet facet, String value) {
        Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
        other.putAll(this.chosen);
        Set<String> values = new LinkedHashSet<>(other.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        other.put(facet, values);
        return address(this.text, other);
    }

    /** The first page without any choice in this facet. */
    String without(Facet facet) {
        Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
        other.putAll(this.chosen);
        other.remove(facet);
        return address(this.text, other);
    }

    /** The first page of the same filters without the text. */
    String withoutText() {
        return address("", this.chosen);
    }

    public String path() {
        return path(this.kind);
    }

    /** Its first page. */
    String address() {
        return address(this.text, this.chosen);
    }

    /** The same search as a feed, in a language. */
    public String feed(String language) {
        return addressUnder(FEED, this.text, this.chosen).queryParam("lang", language).build(true).toUriString();
    }

    private String address(String text, Map<Facet, Set<String>> chosen) {
        return addressUnder(path(), text, chosen).build(true).toUriString();
    }

    private UriComponentsBuilder addressUnder(String path, String text, Map<Facet, Set<String>> chosen) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!text.isEmpty()) {
            address.queryParam("q", encoded(text));
        }
        Arrays.stream(Facet.values())
            .forEach((facet) -> chosen.getOrDefault(facet, Set.of())
                .forEach((value) -> address.queryParam(facet.parameter(), encoded(value))));
        boolean worded = !Normaliser.words(text).isEmpty();
        if (this.sort != CatalogueSort.byDefault(worded) && (worded || this.sort != CatalogueSort.RELEVANCE)) {
            address.queryParam("sort", this.sort.code());
        }
        return address;
    }

    private static String path(CatalogueKind kind) {
        return (kind == CatalogueKind.INITIATIVE) ? "/initiatives" : "/offers";
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean known(TaxonomyService taxonomy, Facet facet, String value) {
        return switch (facet) {
            case SECTOR -> taxonomy.sector(value).isPresent();
            case REGION -> taxonomy.region(value).isPresent();
            case GOAL -> value.matches("[1-9]|1[0-7]");
            case SKILL -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    && taxonomy.skill(UUID.fromString(value)).isPresent();
            case PROVINCE -> taxonomy.province(value).isPresent();
            case DOMAIN -> taxonomy.domains().stream().anyMatch((domain) -> domain.code().equals(value));
            case MODE -> constant(Mode.values(), value);
            case PERIOD -> constant(Timing.values(), value);
            case HOURS -> constant(Effort.values(), value);
            case LANGUAGE -> constant(Language.values(), value);
            case LEVEL -> value.matches("[0-9]");
            case OPEN -> value.equals(Facet.YES);
        };
    }

    private static boolean constant(Enum<?>[] constants, String value) {
        return Arrays.stream(constants).anyMatch((constant) -> constant.name().equals(value));
    }

    private static List<String> values(MultiValueMap<String, String> parameters, Facet facet) {
        return parameters.getOrDefault(facet.parameter(), List.of())
            .stream()
            .filter((value) -> !value.isBlank())
            .distinct()
            .toList();
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        @Nullable String value = parameters.getFirst(name);
        return (value != null) ? value : "";
    }

    private static String cut(String text) {
        return (text.codePointCount(0, text.length()) > LONGEST_TEXT)
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) : text;
    }

    private static int page(String number) {
        return number.matches("0*[1-9][0-9]{0,8}") ? Integer.parseInt(number)
                : number.matches("0*[1-9][0-9]*") ? Integer.MAX_VALUE : 1;
    }

}
