package org.tiwizi.catalogue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has come into searches since somebody last looked. */
@Service
public class CatalogueWatch {

    /** So many of a search are told of. */
    static final int MOST = 10;

    private final CatalogueEngine engine;

    private final JdbcClient database;

    CatalogueWatch(CatalogueEngine engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
    }

    /**
     * For each search the newest that it finds, if published since, ten at most: one
     * search each, and one query for all of them.
     */
    @Transactional(readOnly = true)
    public List<List<UUID>> newer(List<Watched> searches) {
        List<List<UUID>> newest = searches.stream().map((search) -> this.engine.search(search.query()).ids()).toList();
        Instant earliest = searches.stream().map(Watched::since).min(Instant::compareTo).orElse(Instant.MAX);
        Map<UUID, Instant> published = published(newest.stream().flatMap(List::stream).collect(Collectors.toSet()),
                earliest);
        return IntStream.range(0, searches.size())
            .mapToObj((at) -> newest.get(at)
                .stream()
                .filter((id) -> published.getOrDefault(id, Instant.MIN).isAfter(searches.get(at).since()))
                .toList())
            .toList();
    }

    private Map<UUID, Instant> published(Collection<UUID> ids, Instant since) {
        Map<UUID, Instant> published = new HashMap<>();
        if (!ids.isEmpty()) {
            this.database
                .sql("select id, published_at from catalogue_entry where id = any(:ids) and published_at > :since")
                .param("ids", ids.toArray(UUID[]::new))
                .param("since", Timestamp.from(since))
                .query((row) -> {
                    published.put(row.getObject("id", UUID.class), row.getTimestamp("published_at").toInstant());
                });
        }
        return published;
    }

    /**
     * A search, and since when what it finds is new.
     *
     * @param chosen codes; an unknown one finds nothing
     */
    public record Watched(CatalogueKind kind, String text, Map<Facet, Set<String>> chosen, Instant since) {

        private CatalogueQuery query() {
            return new CatalogueQuery(this.kind, this.text, this.chosen, CatalogueSort.NEWEST, null, 1, MOST);
        }

    }

}
