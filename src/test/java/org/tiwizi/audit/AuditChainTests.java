package org.tiwizi.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.AccountService;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationSearch;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.platform.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

/**
 * The chain on PostgreSQL: written by many at once, read as a whole, broken on purpose.
 */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ AuditTrail.class, AuditChain.class, AuditService.class, Team.class, Titles.class,
        AuditChainTests.Time.class })
class AuditChainTests {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00.123456Z");

    private static final int AT_ONCE = 8;

    private static final int LINES = 25;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditChain chain;

    @Autowired
    AuditService audit;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @MockitoBean
    AccountService accounts;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean
    OrganisationSearch search;

    @MockitoBean
    InitiativeService initiatives;

    @MockitoBean
    OfferService offers;

    @Test
    void manyWritersAtOnceMakeOneChainWithoutAGap() throws Exception {
        ChainCheck before = this.chain.check(null);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Object>> writers = new ArrayList<>();
            for (int writer = 0; writer < AT_ONCE; writer++) {
                writers.add(Executors.callable(() -> IntStream.range(0, LINES).forEach((line) -> write())));
            }
            for (Future<Object> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }
        finally {
            threads.shutdown();
        }

        ChainCheck after = this.chain
            .check(new AuditChain.Noted(Math.max(before.last(), 1), hash(Math.max(before.last(), 1))));
        assertThat(after.broken()).isNull();
        assertThat(after.last()).isEqualTo(before.last() + AT_ONCE * LINES);
    }

    @Test
    void aLineStandsOrFallsWithItsTransaction() {
        ChainCheck before = this.chain.check(null);

        new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
            this.trail.write(entry());
            status.setRollbackOnly();
        });

        assertThat(this.chain.check(null)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = { "update audit_event set after = 'VERIFIED' where id = %d",
            "update audit_event set at = at + interval '1 microsecond' where id = %d",
            "update audit_event set account_id = null where id = %d", "delete from audit_event where id = %d",
            "update audit_event set detail = '' where id = %d" })
    void whoeverChangesALineBehindOurBackIsFound(String tampering) {
        write();
        long touched = this.chain.check(null).last();
        write();
        Noted noted = noted();

        new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
            this.database.sql("alter table audit_event disable trigger audit_event_append_only").update();
            this.database.sql(tampering.formatted(touched)).update();
            assertThat(this.chain.check(noted.chain()).broken()).isEqualTo(touched);
            status.setRollbackOnly();
        });
        assertThat(this.chain.check(noted.chain()).holds()).isTrue();
    }

    @Test
    void theLastLineIsMissedToo() {
        write();
        long last = this.chain.check(null).last();

        new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
            this.database.sql("alter table audit_event disable trigger audit_event_append_only").update();
            this.database.sql("delete from audit_event where id = " + last).update();
            assertThat(this.chain.check(null).broken()).isEqualTo(last);
            status.setRollbackOnly();
        });
    }

    @Test
    void aTrailWrittenAnewAsAWholeIsFoundByWhatWasNoted() {
        write();
        long last = this.chain.check(null).last();

        assertThat(this.chain.check(new AuditChain.Noted(last, "0".repeat(64))).broken()).isEqualTo(last);
        assertThat(this.chain.check(new AuditChain.Noted(last + 1, "0".repeat(64))).broken()).isEqualTo(last + 1);
    }

    @Test
    void theTrailIsSearchedByOrganisationKindAndDay() {
        UUID association = UUID.randomUUID();
        UUID company = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        given(this.search.named("nour", 200)).willReturn(List.of(company));
        this.trail.write(new AuditEntry(NOW, null, association, company, "PROPOSAL_SENT", AuditKind.PROPOSAL, subject,
                null, "SENT", null, null));
        write();

        assertThat(subjects(new AuditFilter("nour", null, null, null, null, null, null))).containsExactly(subject);
        LocalDate day = LocalDate.of(2026, 3, 3);
        assertThat(subjects(new AuditFilter("nour", AuditKind.PROPOSAL, day, day, null, null, null)))
            .containsExactly(subject);
        assertThat(subjects(new AuditFilter("nour", AuditKind.OFFER, null, null, null, null, null))).isEmpty();
        assertThat(subjects(new AuditFilter("nour", null, day.plusDays(1), null, null, null, null))).isEmpty();
        assertThat(subjects(new AuditFilter("amal", null, null, null, null, null, null))).isEmpty();
    }

    @Test
    void theCommandSaysWhetherTheTrailIsWhole() {
        write();
        AuditCheckCommand command = new AuditCheckCommand(this.chain);
        Noted noted = noted();

        assertThatCode(() -> command.run(List.of())).doesNotThrowAnyException();
        assertThatCode(() -> command.run(List.of(String.valueOf(noted.number()), noted.hash())))
            .doesNotThrowAnyException();
        assertThatExceptionOfType(IllegalStateException.class)
            .isThrownBy(() -> command.run(List.of(String.valueOf(noted.number()), "0".repeat(64))));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> command.run(List.of("1")));
    }

    private List<UUID> subjects(AuditFilter filter) {
        return this.audit.page(filter).events().stream().map((event) -> event.line().subjectId()).toList();
    }

    private Noted noted() {
        ChainCheck check = this.chain.check(null);
        return new Noted(check.last(), check.hash());
    }

    private String hash(long number) {
        return this.database.sql("select hash from audit_event where id = :id")
            .param("id", number)
            .query(String.class)
            .single();
    }

    private void write() {
        this.trail.write(entry());
    }

    private static AuditEntry entry() {
        return new AuditEntry(NOW, UUID.randomUUID(), UUID.randomUUID(), null, "REFUSAL", AuditKind.OFFER,
                UUID.randomUUID(), "IN_MODERATION", "REJECTED", "OTHER", "é🙏-" + UUID.randomUUID());
    }

    private record Noted(long number, String hash) {

        AuditChain.Noted chain() {
            return new AuditChain.Noted(this.number, this.hash);
        }

    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Africa/Casablanca"));
        }

    }

}
