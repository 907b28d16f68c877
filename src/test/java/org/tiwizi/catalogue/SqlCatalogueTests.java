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
import org.tiwizi.text.Normaliser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class SqlCatalogueTests {

    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    @Autowired
    JdbcClient database;

    private SqlCatalogue catalogue;

    @BeforeEach
    void open() {
        this.catalogue = new SqlCatalogue(this.database,
                Clock.fixed(Entries.TODAY.atStartOfDay(MOROCCO).toInstant(), MOROCCO));
    }

    @Test
    void everySearchFindsAndCountsWhatTheNaiveOneDoes() {
        Entries some = new Entries(58_376);
        List<CatalogueEntry> entries = some.some(400);
        this.catalogue.refresh(entries);
        NaiveCatalogue naive = new NaiveCatalogue(entries, Entries.TODAY);

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
        this.catalogue.refresh(List.of(entry));
        this.catalogue.refresh(List.of(entry));
        assertThat(this.catalogue.isEmpty()).isFalse();
        assertThat(this.catalogue.organisations(entry.kind())).isEqualTo(1);
        assertThat(this.catalogue.ofOrganisation(entry.organisationId()))
            .isEqualTo(Map.of(entry.kind(), List.of(entry.id())));

        this.catalogue.remove(Set.of(entry.id(), UUID.randomUUID()));
        this.catalogue.remove(Set.of());
        assertThat(this.catalogue.isEmpty()).isTrue();
        assertThat(this.catalogue.ofOrganisation(entry.organisationId())).isEmpty();
    }

    @Test
    void anEmptyCatalogueAnswersWithAnEmptyFirstPage() {
        CatalogueHits hits = this.catalogue.search(new CatalogueQuery(CatalogueKind.INITIATIVE, List.of("eau"),
                Map.of(Facet.GOAL, Set.of("4")), CatalogueSort.ENDING, 1_000_000_000, 12));

        assertThat(hits).isEqualTo(new CatalogueHits(List.of(), 0, 0, 1, Map.of()));
    }

    @Test
    void hostileWordsAreJustWords() {
        this.catalogue.refresh(new Entries(2).some(50));

        for (String text : List.of("'; drop table catalogue_entry; --", "%", "_____", "\\", "\0", "a".repeat(200),
                "\uD83D\uDE00 \u202E", "${7*7} T(java.lang.Runtime)", "' or '1'='1", ":word0 ?", "% %")) {
            CatalogueHits hits = this.catalogue.search(new CatalogueQuery(CatalogueKind.INITIATIVE,
                    Normaliser.words(text), Map.of(), CatalogueSort.RELEVANCE, 1, 12));
            assertThat(hits.all()).isPositive();
        }
    }

}
