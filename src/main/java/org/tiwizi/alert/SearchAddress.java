package org.tiwizi.alert;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.Facet;

/**
 * What the address of a search asks for: its text and its filters, neither its order nor
 * its page. A value that the catalogue does not know finds nothing.
 */
record SearchAddress(String text, Map<Facet, Set<String>> chosen) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    private static final int LONGEST_TEXT = 200;

    private static final int MOST_VALUES = 50;

    static SearchAddress read(@Nullable String query) {
        Map<String, List<String>> parameters = Stream.of(((query != null) ? query : "").split("&"))
            .map((parameter) -> parameter.split("=", 2))
            .filter((parameter) -> parameter.length == 2)
            .collect(Collectors.groupingBy((parameter) -> parameter[0],
                    Collectors.mapping((parameter) -> decoded(parameter[1]), Collectors.toList())));
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = parameters.getOrDefault(facet.parameter(), List.of())
                .stream()
                .filter((value) -> CODE.matcher(value).matches())
                .limit(MOST_VALUES)
                .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return new SearchAddress(cut(parameters.getOrDefault("q", List.of("")).get(0)), chosen);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        }
        catch (IllegalArgumentException ex) {
            return "";
        }
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return (line.codePointCount(0, line.length()) <= LONGEST_TEXT) ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT));
    }

    /** The same as a query, always in the same order. */
    String query() {
        Stream<String> words = this.text.isEmpty() ? Stream.of()
                : Stream.of("q=" + URLEncoder.encode(this.text, StandardCharsets.UTF_8));
        Stream<String> filters = this.chosen.entrySet()
            .stream()
            .flatMap((facet) -> facet.getValue()
                .stream()
                .sorted()
                .map((value) -> facet.getKey().parameter() + "=" + value));
        return Stream.concat(words, filters).collect(Collectors.joining("&"));
    }

}
