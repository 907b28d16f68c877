package org.tiwizi.verification;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.document.DocumentRooms;
import org.tiwizi.document.Files;
import org.tiwizi.organisation.OrganisationAppealed;
import org.tiwizi.organisation.OrganisationExpiring;
import org.tiwizi.organisation.OrganisationHidden;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationLapsed;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.organisation.OrganisationReinstated;
import org.tiwizi.organisation.OrganisationRooms;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.organisation.OrganisationSuspended;
import org.tiwizi.organisation.ProfileService;
import org.tiwizi.organisation.StandingService;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.platform.SettableClock;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;
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

/** The file, its clock and suspension on PostgreSQL; every test has its organisation. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ VerificationService.class, ReviewerService.class, FileReader.class, LegalIdentityService.class,
        SuspensionService.class, VerificationClock.class, AuditTrail.class, OrganisationRooms.class,
        DocumentRooms.class, SettableClock.class, VerificationTests.Ears.class })
class VerificationTests {

    private final Member reviewer = new Member(UUID.randomUUID(), null, Role.MODERATOR, "Hind", Language.FR, 0);

    private final UUID organisation = UUID.randomUUID();

    private final Member nadia = new Member(UUID.randomUUID(), this.organisation, Role.ASSOCIATION, "Nadia",
            Language.AR, 0);

    @Autowired
    VerificationService verification;

    @Autowired
    ReviewerService reviewers;

    @Autowired
    SuspensionService suspensions;

    @Autowired
    StandingService standing;

    @Autowired
    OrganisationService organisations;

    @Autowired
    ProfileService profiles;

    @Autowired
    LegalIdentityService identities;

    @Autowired
    VerificationClock daily;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    Ears ears;

    @BeforeEach
    void anAssociation() {
        this.clock.set(SettableClock.START);
        this.ears.heard.clear();
        bring(OrganisationStatus.DRAFT);
    }

    @Test
    void resubmittingKeepsWhatWasSentBefore() {
        UUID first = send(EvidenceKind.STATUTES, null);
        this.reviewers.giveBack(first, "La page 2 manque.", this.reviewer);
        this.clock.advance(Duration.ofHours(1));
        UUID second = send(EvidenceKind.STATUTES, null);
        this.reviewers.accept(second, this.reviewer);

        VerificationFile file = this.verification.show(this.nadia);
        assertThat(file.current()).extracting(EvidenceView::id).containsExactly(second);
        assertThat(file.earlier()).singleElement().satisfies((earlier) -> {
            assertThat(earlier.id()).isEqualTo(first);
            assertThat(earlier.remark()).isEqualTo("La page 2 manque.");
            assertThat(earlier.file()).isNotNull();
        });
        assertThat(actions()).containsExactly("UPLOAD", "RETURN", "UPLOAD", "ACCEPTANCE");
        assertThat(this.ears.heard)
            .contains(new EvidenceReturned(this.organisation, EvidenceKind.STATUTES, "La page 2 manque."));
    }

    @Test
    void anIdentityCardIsErasedAtOnceWithItsTrace() {
        UUID card = send(EvidenceKind.BUREAU_LIST, null);
        UUID document = this.database.sql("select document_id from evidence where id = :id")
            .param("id", card)
            .query(UUID.class)
            .single();
        String sha256 = this.database.sql("select sha256 from document where id = :id")
            .param("id", document)
            .query(String.class)
            .single();

        this.reviewers.erase(card, this.reviewer);

        assertThat(count("document", "id = '" + document + "'")).isZero();
        assertThat(count("document_content", "sha256 = '" + sha256 + "'")).isZero();
        assertThat(count("document_part", "sha256 = '" + sha256 + "'")).isZero();
        assertThat(this.verification.show(this.nadia).current()).singleElement()
            .satisfies((one) -> assertThat(one.status()).isEqualTo(EvidenceStatus.ERASED));
        assertThat(actions()).containsExactly("UPLOAD", "ERASURE");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.verification.download(card, this.nadia));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reviewers.download(card, this.reviewer));
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> this.reviewers.accept(card, this.reviewer));
    }

    @Test
    void aFileIsForItsOrganisationAndForOtherPeoplesReviewers() {
        UUID statutes = send(EvidenceKind.STATUTES, null);
        Member stranger = new Member(UUID.randomUUID(), UUID.randomUUID(), Role.ASSOCIATION, "Brahim", Language.AR, 0);
        Member own = new Member(UUID.randomUUID(), this.organisation, Role.MODERATOR, "Salma", Language.FR, 0);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.verification.download(statutes, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reviewers.accept(statutes, own));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reviewers.download(statutes, own));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reviewers.show(this.organisation, own));
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.suspensions.suspend(this.organisation, "Non", own));
        assertThat(this.verification.download(statutes, this.nadia).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void whileReviewersDecideAndWhenSuspendedNothingIsAdded() {
        for (OrganisationStatus status : List.of(OrganisationStatus.SUBMITTED, OrganisationStatus.IN_REVIEW,
                OrganisationStatus.SUSPENDED, OrganisationStatus.CLOSED)) {
            is(status);
            assertThatExceptionOfType(Conflict.class).isThrownBy(() -> send(EvidenceKind.STATUTES, null));
            assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.identities.write(identity(), this.nadia));
        }
        is(OrganisationStatus.DRAFT);
        assertThatExceptionOfType(NotFound.class).as("a company’s document")
            .isThrownBy(() -> send(EvidenceKind.TRADE_REGISTER, null));
    }

    @Test
    void theClockWarnsEndsAndRenewsOnceEach() {
        is(OrganisationStatus.VERIFIED);
        LocalDate end = today().plusDays(31);
        accept(EvidenceKind.FINAL_RECEIPT, end);
        this.daily.tick();
        assertThat(status()).isEqualTo(OrganisationStatus.VERIFIED);

        this.clock.advance(Duration.ofDays(1));
        this.daily.tick();
        this.daily.tick();
        assertThat(status()).isEqualTo(OrganisationStatus.EXPIRING);
        assertThat(this.organisations.card(this.organisation).verified()).isTrue();
        assertThat(this.ears.heard).filteredOn(OrganisationExpiring.class::isInstance)
            .containsExactly(new OrganisationExpiring(this.organisation, end));

        this.clock.advance(Duration.ofDays(31));
        this.daily.tick();
        this.daily.tick();
        assertThat(status()).isEqualTo(OrganisationStatus.LAPSED);
        assertThat(this.ears.heard).filteredOn(OrganisationHidden.class::isInstance).hasSize(1);
        assertThat(this.ears.heard).filteredOn(OrganisationLapsed.class::isInstance).hasSize(1);
        assertThat(actions()).endsWith("EXPIRY", "LAPSE");
    }

    @Test
    void aDocumentReplacedInTimeEndsTheWarning() {
        is(OrganisationStatus.VERIFIED);
        accept(EvidenceKind.FINAL_RECEIPT, today().plusDays(10));
        this.daily.tick();
        assertThat(status()).isEqualTo(OrganisationStatus.EXPIRING);
        this.clock.advance(Duration.ofDays(1));
        accept(EvidenceKind.FINAL_RECEIPT, today().plusDays(700));
        assertThat(this.ears.heard).contains(new EvidenceSent(this.organisation, true));

        this.daily.tick();

        assertThat(status()).isEqualTo(OrganisationStatus.VERIFIED);
        assertThat(actions()).endsWith("EXPIRY", "UPLOAD", "ACCEPTANCE", "RENEWAL");
    }

    @Test
    void afterAStopOfMonthsTheClockDoesAllThatIsDue() {
        is(OrganisationStatus.VERIFIED);
        accept(EvidenceKind.FINAL_RECEIPT, today().plusDays(100));
        this.clock.advance(Duration.ofDays(200));

        this.daily.tick();

        assertThat(status()).isEqualTo(OrganisationStatus.LAPSED);
    }

    @Test
    void whoIsSuspendedDisappearsAndComesBack() {
        is(OrganisationStatus.VERIFIED);

        this.suspensions.suspend(this.organisation, "Plainte reçue.", this.reviewer);

        assertThat(this.organisations.card(this.organisation).verified()).isFalse();
        assertThat(this.standing.suspended(this.organisation)).isTrue();
        assertThat(this.ears.heard).contains(new OrganisationSuspended(this.organisation, "Plainte reçue."),
                new OrganisationHidden(this.organisation));
        assertThatExceptionOfType(IllegalTransition.class)
            .isThrownBy(() -> this.suspensions.suspend(this.organisation, "Encore", this.reviewer));

        this.suspensions.reinstate(this.organisation, this.reviewer);

        assertThat(status()).isEqualTo(OrganisationStatus.VERIFIED);
        assertThat(this.ears.heard).contains(new OrganisationReinstated(this.organisation));
        assertThat(actions()).containsExactly("SUSPENSION", "REINSTATEMENT");
        this.suspensions.suspend(this.organisation, "Plainte reçue.", this.reviewer);
        this.suspensions.close(this.organisation, this.reviewer);
        assertThat(status()).isEqualTo(OrganisationStatus.CLOSED);
    }

    @Test
    void aRefusalIsContestedOnce() {
        is(OrganisationStatus.REJECTED);
        assertThat(this.profiles.show(this.nadia).contestable()).isTrue();

        this.standing.appeal("Le récépissé existe.", this.nadia);

        assertThat(status()).isEqualTo(OrganisationStatus.SUBMITTED);
        assertThat(this.ears.heard).contains(new OrganisationAppealed(this.organisation, "Le récépissé existe."));
        assertThat(this.profiles.show(this.nadia).contestable()).isFalse();
        is(OrganisationStatus.REJECTED);
        assertThat(this.profiles.show(this.nadia).contestable()).as("refused again").isFalse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.standing.appeal("Encore.", this.nadia))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("organisation.conflict.appealed"));
    }

    @Test
    void aReviewerMayFollowAnotherWhoTookItAndLeftNothing() {
        is(OrganisationStatus.SUBMITTED);

        this.standing.take(this.organisation, true);
        this.standing.take(this.organisation, true);
        assertThat(status()).isEqualTo(OrganisationStatus.IN_REVIEW);

        this.standing.take(this.organisation, false);
        this.standing.take(this.organisation, false);
        assertThat(status()).isEqualTo(OrganisationStatus.SUBMITTED);
    }

    @Test
    void whatItIsInLawIsKept() {
        assertThat(this.identities.of(this.organisation).blank()).isTrue();

        this.identities.write(identity(), this.nadia);
        this.identities.write(identity(), this.nadia);

        assertThat(this.identities.of(this.organisation).receiptNumber()).isEqualTo("123/2019");
        assertThat(this.identities.form(this.nadia)).isEqualTo(identity());
        assertThat(actions()).as("saved twice, changed once").containsExactly("DECLARATION");
    }

    @Test
    void moreDocumentsThanAnybodyNeedsAreRefused() {
        for (int i = 0; i < VerificationService.MOST_A_DAY; i++) {
            send(EvidenceKind.STATUTES, null);
        }
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> send(EvidenceKind.STATUTES, null));
        this.clock.advance(Duration.ofDays(2));
        assertThat(send(EvidenceKind.STATUTES, null)).isNotNull();
    }

    private UUID send(EvidenceKind kind, @Nullable LocalDate end) {
        return this.verification.send(new EvidenceForm(kind, today().minusDays(1), end),
                Files.checked(UUID.randomUUID() + ".pdf"), this.nadia);
    }

    private void accept(EvidenceKind kind, LocalDate end) {
        this.reviewers.accept(send(kind, end), this.reviewer);
    }

    private static LegalIdentityForm identity() {
        return new LegalIdentityForm(LegalClass.DECLARED, "123/2019", "Caïdat de Tafraout", LocalDate.of(2019, 5, 1),
                null, null, "1234567");
    }

    private LocalDate today() {
        return LocalDate.now(this.clock);
    }

    private OrganisationStatus status() {
        return this.organisations.card(this.organisation).status();
    }

    private void is(OrganisationStatus status) {
        this.database.sql("update organisation set status = :status where id = :id")
            .param("status", status.name())
            .param("id", this.organisation)
            .update();
    }

    private List<String> actions() {
        return this.database.sql("select action from audit_event where organisation_id = :id order by id")
            .param("id", this.organisation)
            .query(String.class)
            .list();
    }

    private long count(String table, String condition) {
        return this.database.sql("select count(*) from " + table + " where " + condition).query(Long.class).single();
    }

    private void bring(OrganisationStatus status) {
        this.organisations.bring(List.of(new OrganisationRecord(this.organisation, OrganisationKind.ASSOCIATION,
                Map.of(Language.FR, "Nour"), Map.of(), null, null, null, null, null, null, status, SettableClock.START,
                null, Origin.MEMBERS, null)));
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
