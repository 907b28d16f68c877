package org.tiwizi.catalogue;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A search as one statement: {@code hits} are what the words allow, each with what every
 * facet says of it, so that a facet’s counts can leave its own choice out; then the
 * counts, and the page with its number held inside what there is. What people typed goes
 * in as parameters only; the text is made of our own names.
 */
class SearchStatement {

    /** What ended before today is no longer seen. */
    private static final String LIVE = "(ends_on is null or ends_on >= :today)";

    private final CatalogueQuery query;

    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private final String text;

    private final LocalDate today;

    SearchStatement(CatalogueQuery query, LocalDate today, Map<String, Integer> kilometres) {
        this.query = query;
        this.today = today;
        this.parameters.put("kind", query.kind().name());
        this.parameters.put("size", query.size());
        this.parameters.put("before", query.page() - 1);
        this.parameters.put("deepest", CatalogueQuery.DEEPEST);
        this.parameters.put("today", Date.valueOf(today));
        if (nearest()) {
            this.parameters.put("codes", SqlCatalogue.texts(kilometres.keySet()));
            this.parameters.put("kilometres", SqlCatalogue.texts(kilometres.values()));
        }
        this.text = write();
    }

    StatementSpec on(JdbcClient database) {
        return database.sql(this.text).params(this.parameters);
    }

    private String write() {
        return """
                with hits as materialized (
                    select id, published_at, ends_on, %s, %s as place_in_order%s
                    from catalogue_entry where kind = :kind and %s%s),
                found as (select * from hits where %s),
                total as (select count(*) as number from found),
                page as (
                    select id, row_number() over (order by %s) as number from found order by number
                    limit :size offset least(:before, greatest(least((select number from total), :deepest) - 1, 0) / :size) * :size)
                select 'ALL' as part, '' as value, count(*) as number from catalogue_entry where kind = :kind and %s
                union all select 'TOTAL', '', number from total
                union all (select 'PAGE', id::text, number from page order by number)
                %s
                """
            .formatted(columns(), placeInOrder(), verdicts(), LIVE, words(), allowedBy(null), order(), LIVE, counts());
    }

    private static String columns() {
        return Arrays.stream(Facet.values())
            .map((facet) -> expression(facet) + " as " + column(facet))
            .collect(Collectors.joining(", "));
    }

    private boolean nearest() {
        return this.query.sort() == CatalogueSort.NEAREST && this.query.near() != null;
    }

    /** The least comes first. */
    private String placeInOrder() {
        return switch (this.query.sort()) {
            case RELEVANCE -> this.query.words().isEmpty() ? "0"
                    : IntStream.range(0, this.query.words().size())
                        .mapToObj("(title like :word%d)::int"::formatted)
                        .collect(Collectors.joining(" + ", "-(", ")"));
            case NEWEST -> "0";
            case ENDING -> "ends_on";
            case NEAREST -> nearest()
                    ? """
                            (select min(distance.km) from unnest(case when provinces = '{}' then regions else provinces end) as place
                            join unnest(cast(:codes as text[]), cast(:kilometres as integer[])) as distance (code, km)
                            on distance.code = place)"""
                    : "0";
            case LEAST_SEEN -> "-" + Turn.sql(this.today);
        };
    }

    private String verdicts() {
        return chosen().stream().map((facet) -> {
            this.parameters.put(facet.parameter(), SqlCatalogue.texts(this.query.chosen(facet)));
            return ", %s && cast(:%s as %s) as %s".formatted(expression(facet), facet.parameter(), type(facet),
                    verdict(facet));
        }).collect(Collectors.joining());
    }

    /** Comparable letters hold nothing that {@code like} would take for a sign. */
    private String words() {
        return IntStream.range(0, this.query.words().size()).mapToObj((index) -> {
            this.parameters.put("word" + index, "% " + this.query.words().get(index) + "%");
            return " and words like :word" + index;
        }).collect(Collectors.joining());
    }

    private String counts() {
        return Arrays.stream(Facet.values())
            .map((facet) -> "union all select '%s', value::text, count(*) from hits, unnest(%s) as value where %s group by value"
                .formatted(facet.name(), column(facet), allowedBy(facet)))
            .collect(Collectors.joining("\n"));
    }

    private String allowedBy(@Nullable Facet leftOut) {
        List<String> verdicts = new ArrayList<>(
                chosen().stream().filter((facet) -> facet != leftOut).map(SearchStatement::verdict).toList());
        return verdicts.isEmpty() ? "true" : String.join(" and ", verdicts);
    }

    private String order() {
        return "place_in_order nulls last, published_at desc, id";
    }

    private List<Facet> chosen() {
        return Arrays.stream(Facet.values()).filter((facet) -> !this.query.chosen(facet).isEmpty()).toList();
    }

    private static String column(Facet facet) {
        return facet.parameter() + "_values";
    }

    private static String expression(Facet facet) {
        return switch (facet) {
            case SECTOR -> "sectors";
            case REGION -> "regions";
            case PROVINCE -> "provinces";
            case GOAL -> "goals";
            case DOMAIN -> "domains";
            case SKILL -> "skills";
            case MODE -> "modes";
            case PERIOD ->
                """
                        array[case when starts_on is null or starts_on <= :today then 'NOW' when starts_on <= cast(:today as date) + %d then 'MONTH'
                        when starts_on <= cast(:today as date) + %d then 'QUARTER' else 'LATER' end]"""
                    .formatted(Timing.MONTH.days(), Timing.QUARTER.days());
            case HOURS ->
                "array[case when hours <= %d then 'DAY' when hours <= %d then 'WEEK' when hours <= %d then 'MONTH' else 'MORE' end]"
                    .formatted(Effort.DAY.hours(), Effort.WEEK.hours(), Effort.MONTH.hours());
            case LANGUAGE -> "languages";
            case LEVEL -> "array[level]";
            case OPEN -> "case when places > 0 then array['true'] else cast('{}' as text[]) end";
        };
    }

    private static String verdict(Facet facet) {
        return "has_" + facet.parameter();
    }

    private static String type(Facet facet) {
        return switch (facet) {
            case GOAL, LEVEL -> "integer[]";
            case SKILL -> "uuid[]";
            default -> "text[]";
        };
    }

}
