package org.tiwizi.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.taxonomy.Geography;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The catalogue in one narrow table, searched with one statement. */
@Repository
class SqlCatalogue implements CatalogueEngine {

    private final JdbcClient database;

    private final Clock clock;

    private final Geography geography;

    SqlCatalogue(JdbcClient database, Clock clock, Geography geography) {
        this.database = database;
        this.clock = clock;
        this.geography = geography;
    }

    @Override
    public CatalogueHits search(CatalogueQuery query) {
        Found found = new Found();
        new SearchStatement(query, LocalDate.now(this.clock), this.geography.kilometresFrom(query.near()))
            .on(this.database)
            .query((RowCallbackHandler) (row) -> found.take(row.getString("part"), row.getString("value"),
                    row.getLong("number")));
        return new CatalogueHits(found.ids, found.total, found.all, query.page(found.total), found.counts);
    }

    static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
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
