package org.tiwizi.catalogue.index;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.Turn;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a search means, said in straightforward SQL on the catalogue’s table: the page,
 * and for each facet a {@code group by} with all choices but its own. What an engine is
 * compared with, in results and in speed.
 */
class SqlSearch {

    private static final String LIVE = "(ends_on is null or ends_on >= :today)";

    private final JdbcClient database;

    private final String table;

    SqlSearch(JdbcClient database, String table) {
        this.database = database;
        this.table = table;
    }

    /**
     * @param text what the words of the query are in SQL, with their parameters
     * @param kilometres from the place that the query is near to
     */
    CatalogueHits search(CatalogueQuery query, LocalDate today, Map<String, Integer> kilometres, Text text) {
        Map<String, Object> parameters = new LinkedHashMap<>(text.parameters());
        parameters.put("kind", query.kind().name());
        parameters.put("today", Date.valueOf(today));
        parameters.put("size", query.size());
        parameters.put("before", query.page() - 1);
        parameters.put("deepest", CatalogueQuery.DEEPEST);
        parameters.put("codes", texts(kilometres.keySet()));
        parameters.put("kilometres", texts(kilometres.values()));
        chosen(query).forEach((facet) -> parameters.put(facet.parameter(), texts(query.chosen(facet))));
        Found found = new Found();
        this.database.sql(write(query, today, text))
            .params(parameters)
            .query((RowCallbackHandler) (row) -> found.take(row.getString("part"), row.getString("value"),
                    row.getLong("number")));
        return new CatalogueHits(found.ids, found.total, found.all, query.page(found.total), found.counts);
    }

    private String write(CatalogueQuery query, LocalDate today, Text text) {
        return """
                with found as materialized (
                    select id, published_at, %1$s as rank, sectors, regions, provinces, goals, skills, domains, modes,
                        starts_on, hours, languages, level, places
                    from %2$s where kind = :kind and %3$s and %4$s and %5$s),
                total as (select count(*) as number from found),
                page as (
                    select id, row_number() over (order by rank nulls last, published_at desc, id) as number
                    from found order by number
                    limit :size
                    offset least(:before, greatest(least((select number from total), :deepest) - 1, 0) / :size) * :size)
                select 'ALL' as part, '' as value, count(*) as number from %2$s where kind = :kind and %3$s
                union all select 'TOTAL', '', number from total
                union all (select 'PAGE', id::text, number from page order by number)
                %6$s
                """.formatted(rank(query, today, text), this.table, LIVE, text.condition(), allowed(query, null),
                Arrays.stream(Facet.values())
                    .map((facet) -> count(query, facet, text))
                    .collect(Collectors.joining("\n")));
    }

    private String count(CatalogueQuery query, Facet facet, Text text) {
        String where = query.chosen(facet).isEmpty() ? "found, unnest(%s) as value".formatted(values(facet))
                : "%s, unnest(%s) as value where kind = :kind and %s and %s and %s".formatted(this.table, values(facet),
                        LIVE, text.condition(), allowed(query, facet));
        return "union all select '%s', value::text, count(*) from %s group by value".formatted(facet.name(), where);
    }

    private static String allowed(CatalogueQuery query, @Nullable Facet leftOut) {
        return chosen(query).stream()
            .filter((facet) -> facet != leftOut)
            .map((facet) -> "%s && cast(:%s as %s)".formatted(values(facet), facet.parameter(), type(facet)))
            .collect(Collectors.joining(" and ", "true and ", " and true"))
            .replace("true and  and true", "true");
    }

    /** The least comes first. */
    private static String rank(CatalogueQuery query, LocalDate today, Text text) {
        return switch (query.sort()) {
            case RELEVANCE -> text.rank();
            case NEWEST -> "0";
            case ENDING -> "ends_on";
            case NEAREST -> (query.near() == null) ? "0" : """
                    (select min(distance.km)
                    from unnest(case when provinces = '{}' then regions else provinces end) as place
                    join unnest(cast(:codes as text[]), cast(:kilometres as integer[])) as distance (code, km)
                    on distance.code = place)""";
            case LEAST_SEEN -> "-" + Turn.sql(today);
        };
    }

    private static List<Facet> chosen(CatalogueQuery query) {
        return Arrays.stream(Facet.values()).filter((facet) -> !query.chosen(facet).isEmpty()).toList();
    }

    private static String values(Facet facet) {
        return switch (facet) {
            case PERIOD -> """
                    array[case when starts_on is null or starts_on <= :today then 'NOW'
                    when starts_on <= cast(:today as date) + 30 then 'MONTH'
                    when starts_on <= cast(:today as date) + 90 then 'QUARTER' else 'LATER' end]""";
            case HOURS ->
                "array[case when hours <= 8 then 'DAY' when hours <= 40 then 'WEEK' when hours <= 160 then 'MONTH' else 'MORE' end]";
            case LEVEL -> "array[level]";
            case OPEN -> "case when places > 0 then array['true'] else cast('{}' as text[]) end";
            default -> facet.parameter() + "s";
        };
    }

    private static String type(Facet facet) {
        return switch (facet) {
            case GOAL, LEVEL -> "integer[]";
            case SKILL -> "uuid[]";
            default -> "text[]";
        };
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    /**
     * What words are in SQL.
     *
     * @param rank the least comes first
     */
    record Text(String condition, String rank, Map<String, Object> parameters) {

        static final Text NONE = new Text("true", "0", Map.of());

        /** Just these. */
        static Text among(Collection<UUID> ids) {
            return new Text("id = any(cast(:found as uuid[]))", "0", Map.of("found", texts(ids)));
        }

    }

    /** The rows of one search, put in their places. */
    private static final class Found {

        private final List<UUID> ids = new ArrayList<>();

        private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

        private long total;

        private long all;

        void take(String part, String value, long number) {
            switch (part) {
                case "ALL" -> this.all = number;
                case "TOTAL" -> this.total = number;
                case "PAGE" -> this.ids.add(UUID.fromString(value));
                default ->
                    this.counts.computeIfAbsent(Facet.valueOf(part), (facet) -> new HashMap<>()).put(value, number);
            }
        }

    }

}
