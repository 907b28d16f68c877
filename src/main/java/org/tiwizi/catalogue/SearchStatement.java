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

    private final CatalogueQuery query;

    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private final String text;

    SearchStatement(CatalogueQuery query, LocalDate today) {
        this.query = query;
        this.parameters.put("kind", query.kind().name());
        this.parameters.put("size", query.size());
        this.parameters.put("before", query.page() - 1);
        if (query.sort() == CatalogueSort.ENDING) {
            this.parameters.put("today", Date.valueOf(today));
        }
        this.text = write();
    }

    StatementSpec on(JdbcClient database) {
        return database.sql(this.text).params(this.parameters);
    }

    private String write() {
        return """
                with hits as materialized (
                    select id, published_at, ends_on, sectors, regions, goals, skills, modes, %s as title_hits%s
                    from catalogue_entry where kind = :kind%s),
                found as (select * from hits where %s),
                total as (select count(*) as number from found),
                page as (
                    select id, row_number() over (order by %s) as number from found order by number
                    limit :size offset least(:before, greatest((select number from total) - 1, 0) / :size) * :size)
                select 'ALL' as part, '' as value, count(*) as number from catalogue_entry where kind = :kind
                union all select 'TOTAL', '', number from total
                union all (select 'PAGE', id::text, number from page order by number)
                %s
                """.formatted(titleHits(), verdicts(), words(), allowedBy(null), order(), counts());
    }

    private String titleHits() {
        return (this.query.sort() == CatalogueSort.RELEVANCE && !this.query.words().isEmpty())
                ? IntStream.range(0, this.query.words().size())
                    .mapToObj("(title like :word%d)::int"::formatted)
                    .collect(Collectors.joining(" + "))
                : "0";
    }

    private String verdicts() {
        return chosen().stream().map((facet) -> {
            this.parameters.put(facet.parameter(), SqlCatalogue.texts(this.query.chosen(facet)));
            return ", %s && cast(:%s as %s) as %s".formatted(column(facet), facet.parameter(), type(facet),
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
        String newest = "published_at desc, id";
        return switch (this.query.sort()) {
            case RELEVANCE -> "title_hits desc, " + newest;
            case NEWEST -> newest;
            case ENDING ->
                "case when ends_on >= :today then 0 when ends_on is null then 1 else 2 end, ends_on, " + newest;
        };
    }

    private List<Facet> chosen() {
        return Arrays.stream(Facet.values()).filter((facet) -> !this.query.chosen(facet).isEmpty()).toList();
    }

    private static String column(Facet facet) {
        return facet.parameter() + "s";
    }

    private static String verdict(Facet facet) {
        return "has_" + facet.parameter();
    }

    private static String type(Facet facet) {
        return switch (facet) {
            case GOAL -> "integer[]";
            case SKILL -> "uuid[]";
            case SECTOR, REGION, MODE -> "text[]";
        };
    }

}
