package org.tiwizi.catalogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Effort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.Timing;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.PageNumber;
import org.tiwizi.taxonomy.PlaceService;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.TaxonomyService;
import org.tiwizi.text.Normaliser;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads an address with patience: unknown values are left out and remembered, numbers are
 * held inside what there is, long texts are cut, places may be named in any way.
 */
@Component
class BrowsingReader {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private static final Pattern SKILL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final int LONGEST_TEXT = 200;

    private static final int MOST_VALUES = 50;

    private final TaxonomyService taxonomy;

    private final PlaceService places;

    BrowsingReader(TaxonomyService taxonomy, PlaceService places) {
        this.taxonomy = taxonomy;
        this.places = places;
    }

    Browsing read(CatalogueKind kind, MultiValueMap<String, String> parameters) {
        List<String> remarks = new ArrayList<>();
        Set<Facet> unknown = EnumSet.noneOf(Facet.class);
        String typed = first(parameters, "q");
        String text = cut(typed);
        List<String> words = Normaliser.words(text).stream().distinct().toList();
        if (text.length() < typed.length()) {
            remarks.add("browse.remark.long");
        }
        if (!text.isEmpty() && words.isEmpty()) {
            remarks.add("browse.remark.wordless");
        }
        Map<Facet, Set<String>> chosen = chosen(parameters, remarks, unknown);
        addPlace(cut(first(parameters, "place")), chosen, remarks);
        keepInside(chosen, remarks);
        @Nullable String near = near(cut(first(parameters, "near")), remarks);
        CatalogueSort sort = CatalogueSort.ofCode(first(parameters, "sort"))
            .filter((wanted) -> wanted != CatalogueSort.RELEVANCE || !words.isEmpty())
            .orElse((near != null) ? CatalogueSort.NEAREST : CatalogueSort.byDefault(!words.isEmpty()));
        return new Browsing(kind, text, words, chosen, sort, near, PageNumber.of(first(parameters, "page")),
                cut(first(parameters, "skillWords")), List.copyOf(remarks), unknown);
    }

    private Map<Facet, Set<String>> chosen(MultiValueMap<String, String> parameters, List<String> remarks,
            Set<Facet> unknown) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> given = parameters.getOrDefault(facet.parameter(), List.of())
                .stream()
                .filter((value) -> !value.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
            if (given.size() > MOST_VALUES && !remarks.contains("browse.remark.many")) {
                remarks.add("browse.remark.many");
            }
            Set<String> known = given.stream()
                .limit(MOST_VALUES)
                .filter((value) -> known(facet, value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
            if (known.size() < Math.min(given.size(), MOST_VALUES)) {
                unknown.add(facet);
            }
            if (!known.isEmpty()) {
                chosen.put(facet, known);
            }
        }
        return chosen;
    }

    /** A place typed where no script helped to choose it. */
    private void addPlace(String typed, Map<Facet, Set<String>> chosen, List<String> remarks) {
        if (!typed.isEmpty()) {
            Optional<Province> found = this.places.province(typed);
            found.ifPresentOrElse((province) -> {
                chosen.computeIfAbsent(Facet.PROVINCE, (facet) -> new LinkedHashSet<>()).add(province.code());
                chosen.computeIfPresent(Facet.REGION, (facet, regions) -> {
                    regions.add(province.regionCode());
                    return regions;
                });
            }, () -> remarks.add("browse.remark.place"));
        }
    }

    /** A province outside the regions chosen would leave nothing. */
    private void keepInside(Map<Facet, Set<String>> chosen, List<String> remarks) {
        Set<String> regions = chosen.getOrDefault(Facet.REGION, Set.of());
        Set<String> provinces = chosen.getOrDefault(Facet.PROVINCE, new LinkedHashSet<>());
        if (!regions.isEmpty() && provinces.removeIf((code) -> this.taxonomy.province(code)
            .filter((province) -> regions.contains(province.regionCode()))
            .isEmpty())) {
            remarks.add("browse.remark.outside");
        }
        if (provinces.isEmpty()) {
            chosen.remove(Facet.PROVINCE);
        }
    }

    private @Nullable String near(String typed, List<String> remarks) {
        if (typed.isEmpty()) {
            return null;
        }
        @Nullable String near = this.taxonomy.province(typed)
            .or(() -> this.places.province(typed))
            .map(Province::code)
            .orElse(null);
        if (near == null) {
            remarks.add("browse.remark.place");
        }
        return near;
    }

    private boolean known(Facet facet, String value) {
        return switch (facet) {
            case SECTOR -> this.taxonomy.sector(value).isPresent();
            case REGION -> this.taxonomy.region(value).isPresent();
            case PROVINCE -> this.taxonomy.province(value).isPresent();
            case GOAL -> value.matches("[1-9]|1[0-7]");
            case DOMAIN -> this.taxonomy.domains().stream().anyMatch((domain) -> domain.code().equals(value));
            case SKILL -> SKILL.matcher(value).matches() && this.taxonomy.skill(UUID.fromString(value)).isPresent();
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

    private static String first(MultiValueMap<String, String> parameters, String name) {
        @Nullable String value = parameters.getFirst(name);
        return (value != null) ? CONTROL.matcher(value).replaceAll(" ").strip() : "";
    }

    static String cut(String text) {
        return (text.codePointCount(0, text.length()) > LONGEST_TEXT)
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) : text;
    }

}
