package org.tiwizi.catalogue.index;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.catalogue.CatalogueEntry;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.CatalogueTable;
import org.tiwizi.catalogue.Entries;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.index.SqlSearch.Text;
import org.tiwizi.platform.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

@RepositoryTest
class LuceneCatalogueTests {

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    PlatformTransactionManager transactions;

    private CatalogueTable table;

    private Indexes index;

    private SqlSearch sql;

    @BeforeEach
    void open() {
        this.table = new CatalogueTable(this.database);
        this.index = Indexes.on(this.source, this.transactions);
        this.sql = new SqlSearch(this.database, "catalogue_entry");
    }

    @Test
    void fiveHundredSearchesFindAndCountWhatPlainSqlDoes() {
        Entries some = new Entries(58_376);
        this.table.refresh(some.some(1500));
        this.index.follower().fill();

        long found = 0;
        for (int turn = 0; turn < 500; turn++) {
            CatalogueQuery query = some.query();
            CatalogueHits hits = search(query);
            Text text = query.words().isEmpty() ? Text.NONE : Text.among(found(query));
            CatalogueHits plain = this.sql.search(query, Entries.TODAY, Entries.kilometres(query.near()), text);
            if (text != Text.NONE && query.sort() == CatalogueSort.RELEVANCE) {
                assertThat(hits.ids()).as("%s", query).hasSameSizeAs(plain.ids()).doesNotHaveDuplicates();
                assertThat(found(query)).containsAll(hits.ids());
                plain = new CatalogueHits(hits.ids(), plain.total(), plain.all(), plain.page(), plain.counts());
            }
            assertThat(new CatalogueHits(hits.ids(), hits.total(), hits.all(), hits.page(), hits.counts()))
                .as("%s", query)
                .isEqualTo(plain);
            found += hits.total();
        }
        assertThat(found).as("the searches found something").isGreaterThan(10_000);
    }

    /** What the words alone find. */
    private Set<UUID> found(CatalogueQuery query) {
        return Set.copyOf(search(new CatalogueQuery(query.kind(), query.text(), Map.of(), CatalogueSort.NEWEST, null, 1,
                CatalogueQuery.DEEPEST))
            .ids());
    }

    @Test
    void allPagesByRelevanceTogetherAreEverythingFoundOnce() {
        this.table.refresh(new Entries(3).some(400));
        this.index.follower().fill();
        CatalogueHits first = search(words("eau", 1));

        List<UUID> ids = IntStream.rangeClosed(1, (int) (first.total() + 11) / 12)
            .mapToObj((page) -> search(words("eau", page)))
            .flatMap((hits) -> hits.ids().stream())
            .toList();

        assertThat(ids).hasSize((int) first.total()).doesNotHaveDuplicates();
        assertThat(ids.size()).isGreaterThan(24);
    }

    @Test
    void whatChangesIsSeenAndWhatIsRemovedIsGone() {
        List<CatalogueEntry> entries = new Entries(1).some(50);
        this.table.refresh(entries.subList(0, 40));
        this.index.follower().fill();
        this.table.refresh(entries.subList(30, 50));
        this.table.remove(entries.subList(0, 10).stream().map(CatalogueEntry::id).toList());
        this.table.remove(Set.of());
        this.index.follower().follow();

        assertThat(shown(CatalogueKind.INITIATIVE)).isEqualTo(live(entries.subList(10, 50), CatalogueKind.INITIATIVE));
        assertThat(shown(CatalogueKind.OFFER)).isEqualTo(live(entries.subList(10, 50), CatalogueKind.OFFER));
        assertThat(this.index.follower().check()).isTrue();
    }

    @Test
    void anIndexThatDiffersIsNoticedAndFilledAnew() throws Exception {
        List<CatalogueEntry> entries = new Entries(2).some(20);
        this.table.refresh(entries);
        this.index.follower().fill();
        this.index.follower().follow();
        this.index.catalogue().put(List.of(), Set.of(entries.get(0).id()));

        assertThat(this.index.follower().check()).isFalse();
        assertThat(this.index.follower().check()).isTrue();
    }

    @Test
    void whatHasEndedIsNowhereAndIsLetGoOfLater() {
        List<CatalogueEntry> entries = new Entries(4).some(200);
        this.table.refresh(entries);
        this.index.follower().fill();
        CatalogueHits hits = search(CatalogueQuery.all(CatalogueKind.INITIATIVE, 500));
        assertThat(Set.copyOf(hits.ids())).isEqualTo(live(entries, CatalogueKind.INITIATIVE));
        assertThat(hits.all()).isEqualTo(hits.ids().size());

        this.table.removeEnded(Entries.TODAY);

        assertThat(this.database.sql("select count(*) from catalogue_entry").query(Integer.class).single())
            .isEqualTo(Stream.of(CatalogueKind.values()).mapToInt((kind) -> live(entries, kind).size()).sum())
            .isLessThan(entries.size());
    }

    @Test
    void organisationsThatShowSomethingAreCounted() {
        List<CatalogueEntry> entries = new Entries(5).some(100);
        this.table.refresh(entries);
        this.index.follower().fill();

        assertThat(this.index.catalogue().organisations(CatalogueKind.OFFER)).isEqualTo(entries.stream()
            .filter((entry) -> live(entries, CatalogueKind.OFFER).contains(entry.id()))
            .map(CatalogueEntry::organisationId)
            .distinct()
            .count());
    }

    @Test
    void anEmptyCatalogueAnswersWithAnEmptyFirstPage() {
        for (CatalogueSort sort : CatalogueSort.values()) {
            CatalogueHits hits = search(new CatalogueQuery(CatalogueKind.INITIATIVE, "eau",
                    Map.of(Facet.GOAL, Set.of("4")), sort, "MA-AZI", 1_000_000_000, 12));

            assertThat(hits).isEqualTo(new CatalogueHits(List.of(), 0, 0, 1, Map.of(), hits.instead(), Map.of()));
        }
    }

    @Test
    void hostileQueriesAreAnsweredInBoundedTime() {
        this.table.refresh(new Entries(2).some(300));
        this.index.follower().fill();
        Set<String> thousand = IntStream.range(0, 1000).mapToObj("MA-%d"::formatted).collect(Collectors.toSet());

        for (String text : List.of("'; drop table catalogue_entry; --", "%", "*:*", "\"eau AND (", "\\", "\0",
                "a".repeat(10_000), "eau ".repeat(2500), "\uD83D\uDE00 \u202E", "\uD83D", "(a+)+$", "title:[* TO *]",
                "* ".repeat(5000))) {
            for (CatalogueSort sort : CatalogueSort.values()) {
                assertTimeoutPreemptively(Duration.ofSeconds(5),
                        () -> assertThat(search(new CatalogueQuery(CatalogueKind.INITIATIVE, text,
                                Map.of(Facet.REGION, thousand, Facet.SKILL, thousand), sort, "\0", 1_000_000_000, 12))
                            .all()).isPositive());
            }
        }
    }

    @Test
    void noPageIsDeeperThanTheCap() {
        Entries some = new Entries(6);
        this.table.refresh(some.some(60));
        this.index.follower().fill();

        CatalogueHits last = search(new CatalogueQuery(CatalogueKind.INITIATIVE, "", Map.of(), CatalogueSort.NEWEST,
                null, Integer.MAX_VALUE, 12));

        assertThat(last.page()).isEqualTo((int) (last.total() + 11) / 12);
        assertThat(last.ids()).isNotEmpty();
        assertThat(new CatalogueHits(List.of(), 2_000_000, 2_000_000, 1, Map.of()).reachable()).isEqualTo(10_000);
    }

    private CatalogueHits search(CatalogueQuery query) {
        return this.index.catalogue().search(query);
    }

    private static CatalogueQuery words(String text, int page) {
        return new CatalogueQuery(CatalogueKind.INITIATIVE, text, Map.of(), CatalogueSort.RELEVANCE, null, page, 12);
    }

    private Set<UUID> shown(CatalogueKind kind) {
        return Set.copyOf(search(CatalogueQuery.all(kind, 1000)).ids());
    }

    private static Set<UUID> live(List<CatalogueEntry> entries, CatalogueKind kind) {
        return entries.stream()
            .filter((entry) -> entry.kind() == kind)
            .filter((entry) -> entry.endsOn() == null || !entry.endsOn().isBefore(Entries.TODAY))
            .map(CatalogueEntry::id)
            .collect(Collectors.toSet());
    }

}
