package org.tiwizi.catalogue;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.tiwizi.shared.Listing;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of what the catalogue shows, of one kind. */
class CatalogueListing implements Listing {

    private final JdbcClient database;

    private final CatalogueKind kind;

    private final String name;

    private final Function<Collection<UUID>, Map<UUID, String>> slugs;

    private final Clock clock;

    CatalogueListing(JdbcClient database, CatalogueKind kind, String name,
            Function<Collection<UUID>, Map<UUID, String>> slugs, Clock clock) {
        this.database = database;
        this.kind = kind;
        this.name = name;
        this.slugs = slugs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return this.name;
    }

    @Override
    public List<UUID> cuts(int size) {
        return this.database.sql("""
                with recursive cut as (
                    (select id from catalogue_entry
                        where kind = :kind and (ends_on is null or ends_on >= :today)
                        order by id offset :size - 1 limit 1)
                    union all
                    select (select id from catalogue_entry
                        where kind = :kind and (ends_on is null or ends_on >= :today) and id > cut.id
                        order by id offset :size - 1 limit 1) from cut where cut.id is not null)
                select id from cut where exists (select from catalogue_entry entry
                    where kind = :kind and (ends_on is null or ends_on >= :today) and entry.id > cut.id)
                order by id
                """)
            .param("kind", this.kind.name())
            .param("today", today())
            .param("size", size)
            .query(UUID.class)
            .list();
    }

    @Override
    public List<Listed> after(UUID id, int limit) {
        Map<UUID, Instant> shown = new LinkedHashMap<>();
        this.database.sql("""
                select id, published_at from catalogue_entry
                where kind = :kind and id > :after and (ends_on is null or ends_on >= :today)
                order by id limit :limit
                """)
            .param("kind", this.kind.name())
            .param("today", today())
            .param("after", id)
            .param("limit", limit)
            .query((RowCallbackHandler) (row) -> shown.put(row.getObject("id", UUID.class),
                    row.getObject("published_at", OffsetDateTime.class).toInstant()));
        Map<UUID, String> found = this.slugs.apply(shown.keySet());
        List<Listed> listed = new ArrayList<>();
        shown.forEach((each, since) -> {
            if (found.containsKey(each)) {
                listed.add(new Listed(each, "/" + this.name + "/" + found.get(each), since));
            }
        });
        return listed;
    }

    /** What ended before is no longer seen. */
    private Date today() {
        return Date.valueOf(LocalDate.now(this.clock));
    }

}
