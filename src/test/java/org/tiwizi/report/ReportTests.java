package org.tiwizi.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.organisation.OrganisationRooms;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.platform.SettableClock;
import org.tiwizi.platform.TooBusy;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Origin;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reports on PostgreSQL: from the case number to what both sides are told. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ ReportService.class, ReportedPages.class, AuditTrail.class, SettableClock.class, OrganisationRooms.class,
        ReportTests.Ears.class })
class ReportTests {

    private final Member moderator = new Member(UUID.randomUUID(), null, Role.MODERATOR, "Hind", Language.FR, 0);

    private final UUID organisation = UUID.randomUUID();

    private final Member own = new Member(UUID.randomUUID(), this.organisation, Role.MODERATOR, "Nadia", Language.AR,
            0);

    @Autowired
    ReportService reports;

    @Autowired
    OrganisationService organisations;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    Ears ears;

    private String slug = "";

    @BeforeEach
    void anAssociation() {
        this.clock.set(SettableClock.START);
        this.ears.heard.clear();
        this.database.sql("delete from content_report").update();
        this.organisations.bring(List.of(new OrganisationRecord(this.organisation, OrganisationKind.ASSOCIATION,
                Map.of(Language.FR, "Nour"), Map.of(), null, null, null, null, null, null, OrganisationStatus.VERIFIED,
                SettableClock.START, null, Origin.MEMBERS, null)));
        this.slug = this.organisations.card(this.organisation).slug();
    }

    @Test
    void aStrangerGetsACaseNumberAndBothSidesLearnTheOutcome() {
        String number = this.reports.send(form("/associations/" + this.slug, "salma@example.ma"), null, Language.AR);
        assertThat(number).matches("S2026-[0-9A-F]{8}");
        assertThat(this.ears.heard).contains(new ReportReceived(number, null, "salma@example.ma", Language.AR));
        ReportView report = this.reports.waiting(1).items().get(0);
        assertThat(report.organisationId()).isEqualTo(this.organisation);

        this.reports.settle(report.id(), new OutcomeForm(true, "La page est corrigée."), this.moderator);

        assertThat(this.ears.heard).contains(new ReportSettled(number, true, "La page est corrigée.", null,
                "salma@example.ma", Language.AR, this.organisation));
        assertThat(this.database.sql("select email from content_report").query(String.class).optional())
            .as("the address is not kept")
            .isEmpty();
        assertThat(this.reports.waiting(1).total()).isZero();
        assertThat(this.database.sql("select action from audit_event where detail = :number order by id")
            .param("number", number)
            .query(String.class)
            .list()).containsExactly("REPORT", "OUTCOME");
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.reports.settle(report.id(), new OutcomeForm(false, "Non."), this.moderator));
    }

    @Test
    void nobodyDecidesOnAReportAboutTheirOwnOrganisation() {
        this.reports.send(form("/associations/" + this.slug, null), this.moderator, Language.FR);
        UUID report = this.reports.waiting(1).items().get(0).id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reports.show(report, this.own));
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.reports.settle(report, new OutcomeForm(false, "Non."), this.own));
    }

    @Test
    void anyPageCanBeReported() {
        for (String page : List.of("/", "/statistics", "/initiatives/unknown-x", "/companies/" + this.slug + "?lang=ar",
                "/offers/x")) {
            assertThat(this.reports.send(form(page, null), null, Language.FR)).isNotBlank();
        }
        assertThat(this.reports.waiting(1).items()).extracting(ReportView::organisationId)
            .containsExactlyInAnyOrder(null, null, null, this.organisation, null);
    }

    @Test
    void whoFloodsIsAskedToWait() {
        for (int i = 0; i < ReportService.MOST_OF_A_PAGE; i++) {
            this.reports.send(form("/about", null), null, Language.FR);
        }
        assertThatExceptionOfType(TooBusy.class)
            .isThrownBy(() -> this.reports.send(form("/about", null), null, Language.FR));
        assertThat(this.reports.send(form("/terms", null), null, Language.FR)).isNotBlank();
        this.clock.advance(Duration.ofHours(2));
        assertThat(this.reports.send(form("/about", null), null, Language.FR)).isNotBlank();
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws Exception {
        this.reports.send(form("/about", null), null, Language.FR);
        UUID report = this.reports.waiting(1).items().get(0).id();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<String>> deciding = Collections.nCopies(6, () -> {
                try {
                    this.reports.settle(report, new OutcomeForm(true, "Oui."), this.moderator);
                    return "decided";
                }
                catch (Conflict conflict) {
                    return conflict.key();
                }
            });
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : threads.invokeAll(deciding)) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).containsOnlyOnce("decided").contains("report.conflict");
        }
        finally {
            threads.shutdown();
        }
    }

    private static ReportForm form(String page, @Nullable String email) {
        return new ReportForm(page, ReportReason.FALSE, "Ce n’est pas vrai.", email);
    }

    /** Hears what is told to other rooms. */
    static class Ears {

        final List<Object> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(PayloadApplicationEvent<?> event) {
            this.heard.add(event.getPayload());
        }

    }

}
