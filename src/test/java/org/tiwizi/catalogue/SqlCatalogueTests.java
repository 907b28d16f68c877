package org.tiwizi.catalogue;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.taxonomy.Geography;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@RepositoryTest
class SqlCatalogueTests {

    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    @Autowired
    JdbcClient database;

    private final Geography geography = mock();

    private SqlCatalogue catalogue;

    private CatalogueTable table;

    @BeforeEach
    void open() {
        given(this.geography.kilometresFrom(any())).willAnswer((call) -> Entries.kilometres(call.getArgument(0)));
        this.table = new CatalogueTable(this.database);
        this.catalogue = new SqlCatalogue(this.database,
                Clock.fixed(Entries.TODAY.atStartOfDay(MOROCCO).toInstant(), MOROCCO), this.geography);
    }

    @Test
    void everySearchFindsAndCountsWhatTheNaiveOneDoes() {
        Entries some = new Entries(58_376);
        List<CatalogueEntry> entries = some.some(400);
        this.table.refresh(entries);
        NaiveCatalogue naive = new NaiveCatalogue(entries, Entries.TODAY, this.geography);

        long found = 0;
        for (int turn = 0; turn < 200; turn++) {
            CatalogueQuery query = some.query();
            CatalogueHits hits = this.catalogue.search(query);
            assertThat(hits).as("%s", query).isEqualTo(naive.search(query));
            found += hits.total();
        }
        assertThat(found).as("the searches found something").isGreaterThan(1000);
    }

    @Test
    void whatIsWrittenAgainIsReplacedAndWhatIsRemovedIsGone() {
        CatalogueEntry entry = new Entries(1).entry();
        this.table.refresh(List.of(entry));
        this.table.refresh(List.of(entry));
        assertThat(this.table.isEmpty()).isFalse();
        assertThat(this.table.organisations(entry.kind())).isEqualTo(1);
        assertThat(this.table.ofOrganisation(entry.organisationId()))
            .isEqualTo(Map.of(entry.kind(), List.of(entry.id())));

        this.table.remove(Set.of(entry.id(), UUID.randomUUID()));
        this.table.remove(Set.of());
        assertThat(this.table.isEmpty()).isTrue();
        assertThat(this.table.ofOrganisation(entry.organisationId())).isEmpty();
    }

    @Test
    void anEmptyCatalogueAnswersWithAnEmptyFirstPage() {
        CatalogueHits hits = this.catalogue.search(new CatalogueQuery(CatalogueKind.INITIATIVE, "eau",
                Map.of(Facet.GOAL, Set.of("4")), CatalogueSort.ENDING, null, 1_000_000_000, 12));

        assertThat(hits).isEqualTo(new CatalogueHits(List.of(), 0, 0, 1, Map.of()));
    }

    @Test
    void hostileWordsAreJustWords() {
        this.table.refresh(new Entries(2).some(50));

        for (String text : List.of("'; drop table catalogue_entry; --", "%", "_____", "\\", "\0", "a".repeat(200),
                "\uD83D\uDE00 \u202E", "${7*7} T(java.lang.Runtime)", "' or '1'='1", ":word0 ?", "% %")) {
            CatalogueHits hits = this.catalogue.search(
                    new CatalogueQuery(CatalogueKind.INITIATIVE, text, Map.of(), CatalogueSort.RELEVANCE, null, 1, 12));
            assertThat(hits.all()).isPositive();
        }
    }

}
