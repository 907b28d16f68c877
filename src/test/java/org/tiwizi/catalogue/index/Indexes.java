package org.tiwizi.catalogue.index;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.tiwizi.catalogue.Entries;
import org.tiwizi.taxonomy.Geography;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

/** One instance’s index on a database, without the rest of an instance. */
record Indexes(LuceneCatalogue catalogue, CatalogueFollower follower) {

    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    static final Clock CLOCK = Clock.fixed(Entries.TODAY.atStartOfDay(MOROCCO).toInstant(), MOROCCO);

    private static final IndexFolder FOLDER = new IndexFolder();

    static Indexes on(DataSource database) {
        return on(database, new JdbcTransactionManager(database));
    }

    static Indexes on(DataSource database, PlatformTransactionManager transactions) {
        Geography geography = mock(withSettings().stubOnly());
        given(geography.kilometresFrom(any())).willAnswer((call) -> Entries.kilometres(call.getArgument(0)));
        TaxonomyService taxonomy = mock(withSettings().stubOnly());
        given(taxonomy.skills(any())).willReturn(List.of());
        given(taxonomy.sector(any())).willReturn(Optional.empty());
        given(taxonomy.region(any())).willReturn(Optional.empty());
        given(taxonomy.province(any())).willReturn(Optional.empty());
        LuceneCatalogue catalogue = new LuceneCatalogue(new EntryLabels(taxonomy), FOLDER, geography, CLOCK);
        return new Indexes(catalogue, new CatalogueFollower(catalogue, new CatalogueRows(new JdbcTemplate(database)),
                JdbcClient.create(database), transactions));
    }

}
