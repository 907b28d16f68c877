package org.tiwizi.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Answers;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.Member;
import org.tiwizi.account.Recipient;
import org.tiwizi.account.Role;
import org.tiwizi.audit.AuditEvent;
import org.tiwizi.audit.AuditFilter;
import org.tiwizi.audit.AuditPage;
import org.tiwizi.audit.AuditService;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.audit.Team;
import org.tiwizi.audit.Titles;
import org.tiwizi.initiative.InitiativePage;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.InitiativeSubmitted;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;
import org.tiwizi.offer.OfferSubmitted;
import org.tiwizi.offer.OfferText;
import org.tiwizi.organisation.OrganisationAppealed;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationPage;
import org.tiwizi.organisation.OrganisationSearch;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.organisation.OrganisationSubmitted;
import org.tiwizi.organisation.StandingService;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Origin;
import org.tiwizi.verification.EvidenceSent;
import org.tiwizi.verification.ReviewerService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

/** The queue, decisions and the trail on PostgreSQL, as transactions of their own. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ ModerationService.class, ReviewService.class, DecisionService.class, AuditService.class, AuditTrail.class,
        Team.class, Titles.class, Subjects.class, Readings.class, DeskService.class, DecisionBatches.class,
        People.class, Submissions.class, ModerationDatabaseTests.Setting.class })
class ModerationDatabaseTests {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    private final Member moderator = new Member(UUID.randomUUID(), null, Role.MODERATOR, "Salma", Language.FR, 0);

    private final UUID organisation = UUID.randomUUID();

    @Autowired
    ModerationService moderation;

    @Autowired
    ReviewService reviews;

    @Autowired
    DecisionService decisions;

    @Autowired
    AuditService audit;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    @MockitoBean
    OrganisationSearch search;

    @MockitoBean
    ReviewerService files;

    @MockitoBean
    StandingService standing;

    @Autowired
    DeskService desk;

    @Autowired
    DecisionBatches batches;

    @Autowired
    Clock clock;

    @MockitoBean
    AccountService accounts;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean
    InitiativeService initiatives;

    @MockitoBean
    OfferService offers;

    @BeforeEach
    void anOrganisation() {
        addOrganisation(this.organisation);
        given(this.files.show(any(), any())).willReturn(mock());
        OfferCard empty = mock();
        given(this.offers.review(any())).willReturn(empty);
        InitiativePage page = mock(Answers.RETURNS_DEEP_STUBS);
        given(this.initiatives.review(any())).willReturn(page);
        OrganisationPage profile = mock(Answers.RETURNS_DEEP_STUBS);
        given(this.organisations.review(any())).willReturn(profile);
        given(this.organisations.card(this.organisation)).willReturn(card(OrganisationStatus.VERIFIED));
    }

    @Test
    void whatIsSubmittedTwiceWaitsOnce() {
        UUID initiative = UUID.randomUUID();
        UUID offer = UUID.randomUUID();
        long before = this.moderation.waiting();

        for (int i = 0; i < 2; i++) {
            this.events.publishEvent(new OrganisationSubmitted(this.organisation));
            this.events.publishEvent(new InitiativeSubmitted(initiative, this.organisation));
            this.events.publishEvent(new OfferSubmitted(offer, this.organisation));
        }

        assertThat(this.moderation.waiting()).isEqualTo(before + 3);
    }

    @Test
    void manySubmissionsAtOnceWaitOnce() throws Exception {
        UUID initiative = UUID.randomUUID();

        List<Object> outcomes = atOnce(12, () -> {
            this.moderation.open(SubjectKind.INITIATIVE, initiative, this.organisation, NOW);
            return "opened";
        });

        assertThat(outcomes).containsOnly("opened");
        assertThat(waiting(initiative)).hasSize(1);
    }

    @Test
    void theQueueShowsTheOldestFirstPageByPageAndByKind() {
        this.database.sql("delete from review").update();
        for (int i = 0; i < 23; i++) {
            this.moderation.open((i % 2 == 0) ? SubjectKind.INITIATIVE : SubjectKind.OFFER, UUID.randomUUID(),
                    this.organisation, NOW.minusSeconds(i));
        }

        assertThat(this.moderation.queue(null, 1).items()).hasSize(20)
            .extracting(QueueItem::submittedAt)
            .isSorted()
            .startsWith(NOW.minusSeconds(22));
        assertThat(this.moderation.queue(null, 2).items()).hasSize(3);
        assertThat(this.moderation.queue(null, 999_999).number()).as("a page too far is the last one").isEqualTo(2);
        assertThat(this.moderation.queue(SubjectKind.OFFER, 1).total()).isEqualTo(11);
        assertThat(this.moderation.queue(SubjectKind.ORGANISATION, 7).items()).isEmpty();
    }

    @Test
    void manyModeratorsAtOnceDecideOnce() throws Exception {
        UUID initiative = UUID.randomUUID();
        UUID review = open(SubjectKind.INITIATIVE, initiative);

        List<Object> outcomes = atOnce(12, () -> {
            this.decisions.decide(review, new DecisionForm(Decision.PUBLISHED, null, null, null, null), moderator());
            return "decided";
        });

        assertThat(outcomes).filteredOn("decided"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(11);
        verify(this.initiatives, times(1)).publish(initiative);
        assertThat(trail(initiative)).hasSize(1);
    }

    @Test
    void aDecisionTellsTheOwnerInItsLanguageAndEntersTheTrail() {
        UUID offer = UUID.randomUUID();
        UUID review = open(SubjectKind.OFFER, offer);
        given(this.accounts.recipients(this.organisation))
            .willReturn(List.of(new Recipient(UUID.randomUUID(), "author@tiwizi.example", Language.AR, "أمينة")));
        given(this.accounts.recipients(Role.MODERATOR)).willReturn(List
            .of(new Recipient(this.moderator.accountId(), "salma@tiwizi.example", Language.FR, "Salma Idrissi")));

        this.decisions.decide(review,
                new DecisionForm(Decision.CHANGES_REQUESTED, ReviewReason.UNCLEAR, "ماذا ستقدمون؟", null, null),
                this.moderator);

        verify(this.offers).requestChanges(offer, "لا يسمح النص بعد بفهم ما هو معروض أو مطلوب.\n\nماذا ستقدمون؟");
        assertThat(trail(offer)).singleElement().satisfies((line) -> {
            assertThat(line.personName()).isEqualTo("Salma Idrissi");
            assertThat(line.line().at()).isEqualTo(NOW);
            assertThat(line.line().before()).isEqualTo("IN_MODERATION");
            assertThat(line.line().after()).isEqualTo("CHANGES_REQUESTED");
            assertThat(line.reason()).isEqualTo("ReviewReason.UNCLEAR");
        });
        this.moderation.open(SubjectKind.OFFER, offer, this.organisation, NOW);
        assertThat(waiting(offer)).as("it may be submitted again").hasSize(1);
    }

    @Test
    void whatTheOwnerRefusesLeavesNoTrace() {
        UUID initiative = UUID.randomUUID();
        UUID review = open(SubjectKind.INITIATIVE, initiative);
        willThrow(new IllegalTransition(Decision.PUBLISHED, Decision.PUBLISHED)).given(this.initiatives)
            .publish(initiative);

        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> this.decisions.decide(review,
                new DecisionForm(Decision.PUBLISHED, null, null, null, null), this.moderator));

        assertThat(waiting(initiative)).containsExactly(review);
        assertThat(trail(initiative)).isEmpty();
    }

    @Test
    void onlyAVerifiedOrganisationPublishes() {
        UUID review = open(SubjectKind.OFFER, UUID.randomUUID());
        given(this.organisations.card(this.organisation)).willReturn(card(OrganisationStatus.SUBMITTED));

        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.decisions.decide(review,
                    new DecisionForm(Decision.PUBLISHED, null, null, null, null), this.moderator))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("review.unverified"));

        verifyNoInteractions(this.offers);
    }

    @Test
    void nobodyDecidesOnTheirOwnOrganisation() {
        UUID review = open(SubjectKind.ORGANISATION, this.organisation);
        Member own = new Member(UUID.randomUUID(), this.organisation, Role.MODERATOR, "Salma", Language.FR, 0);

        assertThatExceptionOfType(NotFound.class).isThrownBy(
                () -> this.decisions.decide(review, new DecisionForm(Decision.PUBLISHED, null, null, null, null), own));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.reviews.show(review, own));
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherSeesItTwoHundredTimes() throws Exception {
        for (int round = 0; round < 200; round++) {
            UUID initiative = UUID.randomUUID();
            UUID review = open(SubjectKind.INITIATIVE, initiative);
            Queue<DecisionForm> forms = new ConcurrentLinkedQueue<>(
                    List.of(new DecisionForm(Decision.PUBLISHED, null, null, null, null),
                            new DecisionForm(Decision.REJECTED, ReviewReason.OTHER, "Non.", null, null)));

            List<Object> outcomes = atOnce(2, () -> {
                this.decisions.decide(review, forms.remove(), moderator());
                return "decided";
            });

            assertThat(outcomes).as("round " + round).filteredOn("decided"::equals).hasSize(1);
            assertThat(outcomes).filteredOn(Conflict.class::isInstance)
                .singleElement()
                .satisfies((conflict) -> assertThat(((Conflict) conflict).key()).isEqualTo("review.conflict"));
            assertThat(trail(initiative)).hasSize(1);
        }
    }

    @Test
    void ofManyWhoTakeACaseAtOnceOneHasIt() throws Exception {
        UUID review = open(SubjectKind.OFFER, UUID.randomUUID());

        List<Object> outcomes = atOnce(6, () -> {
            this.desk.take(review, moderator());
            return "taken";
        });

        assertThat(outcomes).filteredOn("taken"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(5);
    }

    @Test
    void whatSomebodyTookOthersDoNotDecideUntilItIsLeft() {
        UUID offer = UUID.randomUUID();
        UUID review = open(SubjectKind.OFFER, offer);
        Member other = moderator();
        DecisionForm publish = new DecisionForm(Decision.PUBLISHED, null, null, null, null);
        this.desk.take(review, this.moderator);
        this.desk.take(review, this.moderator);

        assertThat(this.reviews.show(review, this.moderator).hold().mine()).isTrue();
        assertThat(this.reviews.show(review, other).hold().free()).isFalse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.decisions.decide(review, publish, other))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("review.taken"));
        this.desk.release(review, other);
        assertThat(this.reviews.show(review, this.moderator).hold().mine()).as("only who took it leaves it").isTrue();
        this.desk.release(review, this.moderator);
        this.decisions.decide(review, publish, other);
        assertThat(trail(offer)).extracting((line) -> line.line().action())
            .containsExactly("PUBLICATION", "RELEASE", "TAKING");
    }

    @Test
    void severalArePublishedLaterUnlessItIsUndone() {
        this.database.sql("delete from review").update();
        UUID initiative = UUID.randomUUID();
        UUID offer = UUID.randomUUID();
        List<UUID> reviews = List.of(open(SubjectKind.INITIATIVE, initiative), open(SubjectKind.OFFER, offer),
                open(SubjectKind.ORGANISATION, this.organisation));

        assertThat(this.desk.publish(reviews, this.moderator)).as("organisations one by one").isEqualTo(2);
        assertThat(this.desk.publish(reviews, moderator())).as("they wait elsewhere").isZero();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.desk.take(reviews.get(0), moderator()))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("review.taken"));
        assertThat(this.moderation.queue(null, 1).items()).extracting(QueueItem::kind)
            .containsExactly(SubjectKind.ORGANISATION);
        PendingBatch pending = this.desk.pending(this.moderator).get(0);
        assertThat(pending.cases()).isEqualTo(2);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.desk.undo(pending.id(), moderator()));
        BatchRun.run(this.batches, this.decisions, this.clock);
        verifyNoInteractions(this.offers);

        this.desk.undo(pending.id(), this.moderator);

        assertThat(this.moderation.waiting()).isEqualTo(3);
        assertThat(this.desk.pending(this.moderator)).isEmpty();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.desk.undo(pending.id(), this.moderator));

        this.desk.publish(reviews, this.moderator);
        BatchRun.run(this.batches, this.decisions, Clock.offset(this.clock, Duration.ofMinutes(3)));
        BatchRun.run(this.batches, this.decisions, Clock.offset(this.clock, Duration.ofMinutes(3)));
        verify(this.initiatives, times(1)).publish(initiative);
        verify(this.offers, times(1)).publish(offer);
        assertThat(this.moderation.waiting()).isEqualTo(1);
    }

    @Test
    void whatCannotBePublishedTogetherWaitsAgain() {
        UUID offer = UUID.randomUUID();
        UUID review = open(SubjectKind.OFFER, offer);
        this.desk.publish(List.of(review), this.moderator);
        given(this.organisations.card(this.organisation)).willReturn(card(OrganisationStatus.SUSPENDED));

        BatchRun.run(this.batches, this.decisions, Clock.offset(this.clock, Duration.ofMinutes(3)));

        assertThat(this.reviews.show(review, this.moderator).hold().free()).isTrue();
        assertThat(trail(offer)).isEmpty();
    }

    @Test
    void oneThatFailsKeepsNoOtherFromBeingPublished() {
        List<UUID> offers = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        List<UUID> cases = offers.stream().map((offer) -> open(SubjectKind.OFFER, offer)).toList();
        willThrow(new IllegalStateException("out of order")).given(this.offers).publish(offers.get(1));
        this.desk.publish(cases, this.moderator);

        BatchRun.run(this.batches, this.decisions, Clock.offset(this.clock, Duration.ofMinutes(3)));

        assertThat(this.desk.pending(this.moderator)).isEmpty();
        assertThat(offers).extracting((offer) -> waiting(offer).size()).containsExactly(0, 1, 0);
        assertThat(this.reviews.show(cases.get(1), this.moderator).hold().free()).isTrue();
    }

    @Test
    void whatIsSentAgainIsComparedWithWhatWasRead() {
        UUID offer = UUID.randomUUID();
        OfferCard before = offer("Une journée de comptabilité");
        OfferCard after = offer("Deux journées de comptabilité");
        given(this.offers.review(offer)).willReturn(before);
        this.decisions.decide(open(SubjectKind.OFFER, offer), new DecisionForm(Decision.CHANGES_REQUESTED,
                ReviewReason.UNCLEAR, "Combien ?", null, List.of(ReviewField.SUMMARY)), this.moderator);
        verify(this.offers).requestChanges(eq(offer), contains("À revoir : description."));
        given(this.offers.review(offer)).willReturn(after);
        UUID again = open(SubjectKind.OFFER, offer);

        assertThat(this.reviews.show(again, this.moderator).differences()).singleElement().satisfies((difference) -> {
            assertThat(difference.field()).isEqualTo(ReviewField.SUMMARY);
            assertThat(difference.pieces()).extracting(Difference.Piece::text).contains(" de comptabilité");
            assertThat(difference.pieces()).extracting(Difference.Piece::change)
                .contains(Difference.Change.REMOVED, Difference.Change.ADDED, Difference.Change.KEPT);
        });
    }

    private static OfferCard offer(String description) {
        OfferCard card = mock();
        given(card.texts()).willReturn(Map.of(Language.FR, new OfferText("Comptabilité", description)));
        return card;
    }

    @Test
    void anAppealGoesToAnotherReviewer() {
        UUID first = open(SubjectKind.ORGANISATION, this.organisation);
        given(this.organisations.card(this.organisation)).willReturn(card(OrganisationStatus.SUBMITTED));
        this.decisions.decide(first,
                new DecisionForm(Decision.REJECTED, ReviewReason.IDENTITY, "Who are you?", null, null), this.moderator);
        this.events.publishEvent(new OrganisationAppealed(this.organisation, "The receipt is there."));
        UUID appeal = waiting(this.organisation).get(0);
        DecisionForm publish = new DecisionForm(Decision.PUBLISHED, null, null, null, null);

        assertThat(this.reviews.show(appeal, this.moderator)).satisfies((page) -> {
            assertThat(page.refuser()).isTrue();
            assertThat(page.appeal()).isEqualTo("The receipt is there.");
        });
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.decisions.decide(appeal, publish, this.moderator))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("review.appeal"));
        this.decisions.decide(appeal, publish, moderator());
        verify(this.organisations).verify(this.organisation);
    }

    @Test
    void aDocumentOfAVerifiedOrganisationIsLookedAtAndTheOrganisationStaysAsItIs() {
        this.events.publishEvent(new EvidenceSent(this.organisation, false));
        assertThat(waiting(this.organisation)).isEmpty();
        this.events.publishEvent(new EvidenceSent(this.organisation, true));
        UUID review = waiting(this.organisation).get(0);

        this.decisions.decide(review, new DecisionForm(Decision.PUBLISHED, null, null, null, null), this.moderator);

        verify(this.organisations, never()).verify(any());
        assertThat(waiting(this.organisation)).isEmpty();
        assertThat(trail(this.organisation)).singleElement().satisfies((line) -> {
            assertThat(line.line().before()).as("it was verified before").isEqualTo("VERIFIED");
            assertThat(line.line().after()).isEqualTo("VERIFIED");
        });
    }

    @ParameterizedTest
    @EnumSource(names = { "LAPSED", "SUSPENDED", "CLOSED" })
    void aDocumentOfAnOrganisationThatLostItsStandingMeanwhileLeavesTheQueueToo(OrganisationStatus standing) {
        for (Decision decision : List.of(Decision.PUBLISHED, Decision.CHANGES_REQUESTED)) {
            this.events.publishEvent(new EvidenceSent(this.organisation, true));
            given(this.organisations.card(this.organisation)).willReturn(card(standing));

            this.decisions.decide(waiting(this.organisation).get(0),
                    new DecisionForm(decision, ReviewReason.INCOMPLETE, "La page 2 manque.", null, null),
                    this.moderator);

            assertThat(waiting(this.organisation)).isEmpty();
        }
        verify(this.organisations, never()).verify(any());
        verify(this.organisations, never()).requestChanges(any(), any());
        assertThat(trail(this.organisation)).hasSize(2)
            .allSatisfy((line) -> assertThat(line.line().after()).isEqualTo(standing.name()));
    }

    @Test
    void aReviewShowsItsDecisionApartFromTheEarlierOnes() {
        UUID first = open(SubjectKind.ORGANISATION, this.organisation);
        this.decisions.decide(first,
                new DecisionForm(Decision.REJECTED, ReviewReason.IDENTITY, "Who are you?", null, null), this.moderator);
        UUID second = open(SubjectKind.ORGANISATION, this.organisation);

        ReviewPage waiting = this.reviews.show(second, this.moderator);
        assertThat(waiting.decided()).isNull();
        assertThat(waiting.history()).singleElement().extracting(DecisionCard::remark).isEqualTo("Who are you?");
        ReviewPage decided = this.reviews.show(first, this.moderator);
        assertThat(decided.decided()).isNotNull();
        assertThat(decided.history()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "update audit_event set reason = null", "delete from audit_event", "truncate audit_event" })
    void theTrailOnlyGrows(String tampering) {
        UUID review = open(SubjectKind.ORGANISATION, this.organisation);
        this.decisions.decide(review, new DecisionForm(Decision.PUBLISHED, null, null, null, null), this.moderator);

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql(tampering).update())
            .withMessageContaining("append-only");
        assertThat(trail(this.organisation)).hasSize(1);
    }

    @Test
    void theTrailIsReadInPagesOfFiftyNewestFirst() {
        Member busy = moderator();
        for (int i = 0; i < 53; i++) {
            this.decisions.decide(open(SubjectKind.OFFER, UUID.randomUUID()),
                    new DecisionForm(Decision.PUBLISHED, null, null, null, null), busy);
        }

        AuditPage first = this.audit.page(by(busy, null));
        AuditPage second = this.audit.page(by(busy, first.older()));

        assertThat(first.events()).hasSize(50).extracting((line) -> -line.number()).isSorted();
        assertThat(second.events()).hasSize(3);
        assertThat(second.older()).isNull();
        assertThat(first.events()).extracting(AuditEvent::personName).as("nobody of today’s team").containsOnlyNulls();
        verify(this.organisations, times(53)).card(any());
        verify(this.offers, times(53)).publish(any());
        verify(this.accounts, times(2)).recipients(eq(Role.MODERATOR));
    }

    private static AuditFilter by(Member member, @Nullable Long before) {
        return new AuditFilter(null, null, null, null, null, member.accountId(), before);
    }

    private UUID open(SubjectKind kind, UUID subject) {
        this.moderation.open(kind, subject, this.organisation, NOW);
        return waiting(subject).get(0);
    }

    private List<UUID> waiting(UUID subject) {
        return this.database.sql("select id from review where subject_id = :subject and state = 'WAITING'")
            .param("subject", subject)
            .query(UUID.class)
            .list();
    }

    private List<AuditEvent> trail(UUID subject) {
        return this.audit.page(new AuditFilter(null, null, null, null, subject, null, null)).events();
    }

    private void addOrganisation(UUID id) {
        Map<String, @Nullable Object> given = Map.of("id", id, "version", 0, "kind", "ASSOCIATION", "slug",
                id.toString(), "status", "VERIFIED", "origin", "MEMBERS");
        List<String> named = new ArrayList<>(given.keySet());
        // what other columns need a value is asked of the table, which is not ours
        List<String> others = this.database.sql("""
                select column_name from information_schema.columns
                where table_name = 'organisation' and is_nullable = 'NO' and column_default is null
                """).query(String.class).list();
        others.removeAll(named);
        String columns = String.join(", ", named)
                + others.stream().map((name) -> ", " + name).reduce("", String::concat);
        String values = ":" + String.join(", :", named)
                + others.stream()
                    .map((name) -> name.endsWith("_at") || name.equals("since") ? ", now()" : ", ''")
                    .reduce("", String::concat);
        this.database.sql("insert into organisation (%s) values (%s)".formatted(columns, values))
            .params(given)
            .update();
    }

    private OrganisationCard card(OrganisationStatus status) {
        return new OrganisationCard(this.organisation, OrganisationKind.ASSOCIATION, "nour",
                Map.of(Language.FR, "Nour"), null, null, null, null, status, null, Origin.MEMBERS, null);
    }

    private static Member moderator() {
        return new Member(UUID.randomUUID(), null, Role.MODERATOR, "Somebody", Language.FR, 0);
    }

    private static List<Object> atOnce(int times, Callable<Object> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Object>> results = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    try {
                        return act.call();
                    }
                    catch (RuntimeException ex) {
                        return ex;
                    }
                }));
            }
            start.countDown();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> result : results) {
                outcomes.add(result.get(30, TimeUnit.SECONDS));
            }
            return outcomes;
        }
        finally {
            threads.shutdownNow();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Africa/Casablanca"));
        }

        @Bean
        MessageSource messageSource() {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setBasename("i18n/moderation");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            return messages;
        }

    }

}
