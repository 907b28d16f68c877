package org.tiwizi.organisation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Listing;
import org.tiwizi.shared.Listing.Listed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public profiles: verified organisations only. */
@Component
class OrganisationListing implements Listing {

    private final JdbcClient database;

    OrganisationListing(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public List<UUID> cuts(int size) {
        return this.database.sql("""
                select id from (select id, row_number() over (order by id) as number, count(*) over () as total
                    from organisation where status in ('VERIFIED', 'EXPIRING')) as one
                where number % :size = 0 and number < total order by number
                """).param("size", size).query(UUID.class).list();
    }

    @Override
    public List<Listed> after(UUID id, int limit) {
        return this.database.sql("""
                select id, case kind when 'COMPANY' then '/companies/' else '/associations/' end || slug as path,
                    verified_at
                from organisation where status in ('VERIFIED', 'EXPIRING') and id > :after order by id limit :limit
                """).param("after", id).param("limit", limit).query((row, number) -> {
            @Nullable OffsetDateTime since = row.getObject("verified_at", OffsetDateTime.class);
            return new Listed(row.getObject("id", UUID.class), row.getString("path"),
                    (since != null) ? since.toInstant() : null);
        }).list();
    }

}
