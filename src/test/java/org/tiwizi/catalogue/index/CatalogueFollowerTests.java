package org.tiwizi.catalogue.index;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.catalogue.CatalogueEntry;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.CatalogueTable;
import org.tiwizi.catalogue.Entries;
import org.tiwizi.platform.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Several instances on one database, with real commits. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CatalogueFollowerTests {

    private static final Duration PROMISED = Duration.ofSeconds(2);

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient database;

    private CatalogueTable table;

    private final Entries some = new Entries(43_20);

    private final List<CatalogueFollowing> running = new ArrayList<>();

    @BeforeEach
    void open() {
        this.table = new CatalogueTable(this.database);
    }

    @AfterEach
    void close() {
        this.running.forEach(CatalogueFollowing::stop);
        this.database.sql("delete from catalogue_entry").update();
    }

    @Test
    void everyInstanceShowsAChangeWithinTwoSecondsOfItsCommit() {
        this.table.refresh(this.some.some(200));
        List<Indexes> instances = List.of(started(), started());
        List<Duration> waited = new ArrayList<>();

        for (int turn = 0; turn < 20; turn++) {
            CatalogueEntry fresh = initiative();
            this.table.refresh(List.of(fresh));
            waited.add(untilAll(instances, () -> shows(instances, fresh.id())));
            this.table.remove(Set.of(fresh.id()));
            waited.add(untilAll(instances, () -> !shows(instances, fresh.id())));
        }

        assertThat(Collections.max(waited)).isLessThan(PROMISED);
    }

    @Test
    void aLongTransactionHoldsNobodyUpAndIsNotMissed() throws Exception {
        Indexes instance = Indexes.on(this.source);
        instance.follower().fill();
        CatalogueEntry early = initiative();
        CatalogueEntry late = initiative();

        try (Connection connection = this.source.getConnection()) {
            connection.setAutoCommit(false);
            new CatalogueTable(JdbcClient.create(new SingleConnectionDataSource(connection, true)))
                .refresh(List.of(early));
            this.table.refresh(List.of(late));
            instance.follower().follow();
            assertThat(shown(instance)).contains(late.id()).doesNotContain(early.id());
            instance.follower().follow();
            connection.commit();
        }
        instance.follower().follow();

        assertThat(shown(instance)).contains(early.id(), late.id());
        assertThat(instance.follower().check()).isTrue();
    }

    @Test
    void whatIsRolledBackIsNeverSeen() throws Exception {
        Indexes instance = Indexes.on(this.source);
        instance.follower().fill();
        CatalogueEntry dropped = initiative();

        try (Connection connection = this.source.getConnection()) {
            connection.setAutoCommit(false);
            new CatalogueTable(JdbcClient.create(new SingleConnectionDataSource(connection, true)))
                .refresh(List.of(dropped));
            instance.follower().follow();
            connection.rollback();
        }
        instance.follower().follow();

        assertThat(shown(instance)).doesNotContain(dropped.id());
        assertThat(instance.follower().check()).isTrue();
    }

    @Test
    void anIndexIsFilledAnewWhileTheOldOneServes() throws Exception {
        this.table.refresh(this.some.some(300));
        Indexes instance = Indexes.on(this.source);
        instance.follower().fill();
        Set<UUID> before = shown(instance);
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        Thread searching = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                assertThat(shown(instance)).isEqualTo(before);
            }
        });
        searching.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        searching.start();

        for (int turn = 0; turn < 5; turn++) {
            instance.follower().fill();
        }
        searching.interrupt();
        searching.join();

        assertThat(failures).isEmpty();
        assertThat(before).isNotEmpty();
    }

    @Test
    void theTicketsFollowHowMuchAnOrganisationShows() {
        CatalogueEntry one = initiative();
        List<CatalogueEntry> three = List.of(one, sibling(one), sibling(one));
        this.table.refresh(three.subList(0, 2));
        int few = tickets(one);
        this.table.refresh(three.subList(2, 3));
        int many = tickets(one);
        this.table.remove(Set.of(three.get(1).id()));

        assertThat(few).isEqualTo(many + 1);
        assertThat(tickets(one)).isEqualTo(few);
    }

    @Test
    void housekeepingForgetsOldChangesOnly() {
        this.table.refresh(List.of(initiative()));
        this.table.clearOutbox(OffsetDateTime.now(Clock.systemUTC()).minusDays(1));
        assertThat(outbox()).isPositive();

        this.table.clearOutbox(OffsetDateTime.now(Clock.systemUTC()).plusDays(1));
        assertThat(outbox()).isZero();
    }

    private Indexes started() {
        Indexes instance = Indexes.on(this.source);
        CatalogueFollowing following = new CatalogueFollowing(instance.follower(), Indexes.CLOCK);
        following.start();
        this.running.add(following);
        return instance;
    }

    private static Duration untilAll(List<Indexes> instances, Callable<Boolean> seen) {
        long begun = System.nanoTime();
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofSeconds(20)).until(seen);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static boolean shows(List<Indexes> instances, UUID id) {
        return instances.stream().allMatch((instance) -> shown(instance).contains(id));
    }

    private static Set<UUID> shown(Indexes instance) {
        return Set.copyOf(instance.catalogue().search(CatalogueQuery.all(CatalogueKind.INITIATIVE, 1000)).ids());
    }

    private CatalogueEntry initiative() {
        CatalogueEntry entry = this.some.entry();
        while (entry.kind() != CatalogueKind.INITIATIVE
                || (entry.endsOn() != null && entry.endsOn().isBefore(Entries.TODAY))) {
            entry = this.some.entry();
        }
        return of(entry, UUID.randomUUID());
    }

    private CatalogueEntry sibling(CatalogueEntry entry) {
        return of(initiative(), entry.organisationId());
    }

    private static CatalogueEntry of(CatalogueEntry entry, UUID organisation) {
        return new CatalogueEntry(entry.id(), entry.kind(), organisation, entry.sectors(), entry.regions(),
                entry.provinces(), entry.goals(), entry.skills(), entry.domains(), entry.modes(), entry.hours(),
                entry.startsOn(), entry.endsOn(), entry.publishedAt(), entry.languages(), entry.level(), entry.places(),
                false, entry.texts());
    }

    private int tickets(CatalogueEntry entry) {
        return this.database.sql("select tickets from catalogue_entry where id = ?")
            .param(entry.id())
            .query(Integer.class)
            .single();
    }

    private long outbox() {
        return this.database.sql("select count(*) from index_outbox").query(Long.class).single();
    }

}
