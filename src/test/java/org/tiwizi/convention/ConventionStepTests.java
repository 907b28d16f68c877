package org.tiwizi.convention;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.document.DocumentRooms;
import org.tiwizi.document.Files;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.partnership.PartnershipPrepared;
import org.tiwizi.partnership.PartnershipStepService;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.ProposalForm;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.proposal.Side;
import org.tiwizi.proposal.TermsService;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

/** Steps commit here, as they do for people: every test has a partnership of its own. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ ConventionService.class, ConventionStepService.class, Drafts.class, Beginnings.class, Signatories.class,
        TermsService.class, ConventionStepTests.Ears.class, DocumentRooms.class })
class ConventionStepTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final int ROUNDS = 200;

    @Autowired
    ConventionService conventions;

    @Autowired
    ConventionStepService steps;

    @Autowired
    JdbcClient database;

    @Autowired
    Ears ears;

    @MockitoBean
    AgreementReader agreements;

    @MockitoBean
    ConventionWriter writer;

    @MockitoBean
    ConventionPaper paper;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean
    PartnershipStepService partnerships;

    @MockitoBean
    ProposalService proposals;

    @Autowired
    ApplicationEventPublisher events;

    Meeting meeting;

    Member association;

    Member company;

    UUID partnership;

    @BeforeEach
    void meet() {
        this.meeting = Meeting.fresh();
        this.partnership = Partnerships.store(this.database, this.meeting);
        this.association = Meeting.member(this.meeting.association());
        this.company = Meeting.member(this.meeting.company());
        UUID proposal = this.database.sql("select proposal_id from partnership where id = ?")
            .param(this.partnership)
            .query(UUID.class)
            .single();
        Agreement agreement = Agreements.between(this.partnership, proposal, this.meeting);
        willAnswer((call) -> this.database.sql("select message from terms where proposal_id = ? and number = ?")
            .params(proposal, call.<Integer>getArgument(1))
            .query((row, at) -> Meeting.terms(call.getArgument(1), Side.COMPANY, 24, row.getString(1)))
            .single()).given(this.proposals).terms(eq(proposal), anyInt());
        List<Member> parties = List.of(this.association, this.company);
        willAnswer((call) -> {
            if (parties.contains(call.getArgument(1))) {
                return agreement;
            }
            throw new NotFound("partnership", agreement.partnershipId());
        }).given(this.agreements).read(any(), any());
        willAnswer((call) -> Files.checked("convention-" + call.getArgument(0, Convention.class).code()))
            .given(this.paper)
            .draw(any(), any(), any());
        willReturn(this.meeting.association()).given(this.organisations).card(this.association.organisation());
        willReturn(this.meeting.company()).given(this.organisations).card(this.company.organisation());
        this.ears.heard.clear();
    }

    private EditionView current() {
        return this.conventions.show(this.partnership, this.association).current();
    }

    private ConventionStatus status() {
        return current().status();
    }

    private void ready() {
        this.steps.generate(this.partnership, this.association);
        this.steps.freeze(this.partnership, 1, null, this.company);
    }

    private void sign(int number, Member signatory) {
        this.steps.sign(this.partnership, number, current().sha256(), "192.0.2.7", null, signatory);
    }

    private void signed() {
        ready();
        sign(1, this.association);
        sign(1, this.company);
    }

    @Test
    void bothSignTheSameFixedText() {
        this.steps.generate(this.partnership, this.association);
        assertThat(status()).isEqualTo(ConventionStatus.GENERATED);
        assertThat(current().sha256()).isNull();
        this.steps.freeze(this.partnership, 1, current().version(), this.company);
        String text = current().sha256();
        assertThat(text).matches("[0-9a-f]{64}");
        sign(1, this.company);
        assertThat(status()).isEqualTo(ConventionStatus.SIGNED_BY_ONE);
        assertThat(this.conventions.show(this.partnership, this.company).steps()).isEmpty();
        assertThat(this.conventions.show(this.partnership, this.association).steps()).containsExactly("signature");
        sign(1, this.association);
        assertThat(status()).isEqualTo(ConventionStatus.SIGNED);
        assertThat(this.conventions.show(this.partnership, this.company).signatures(1)).hasSize(2)
            .allSatisfy((signature) -> {
                assertThat(signature.sha256()).isEqualTo(text);
                assertThat(signature.address()).isEqualTo("192.0.2.7");
                assertThat(signature.personName()).isEqualTo("Salma");
                assertThat(signature.signedAt()).isEqualTo(NOW);
            });
        assertThat(this.ears.heard).extracting(ConventionMoved::after)
            .containsExactly(ConventionStatus.GENERATED, ConventionStatus.READY, ConventionStatus.SIGNED_BY_ONE,
                    ConventionStatus.SIGNED);
        assertThat(this.ears.heard.peek().others()).containsExactly(this.company.organisation());
    }

    @Test
    void agreeingDrawsItUpAndSigningBeginsThePartnership() {
        this.events.publishEvent(new PartnershipPrepared(this.partnership, UUID.randomUUID(), 1,
                this.association.organisation(), this.company.organisation()));
        assertThat(status()).isEqualTo(ConventionStatus.GENERATED);
        assertThat(this.ears.heard.peek().others()).hasSize(2);
        signed();
        then(this.partnerships).should().activate(this.partnership);
        amend("Plus.", this.company);
        this.steps.freeze(this.partnership, 2, null, this.company);
        sign(2, this.association);
        sign(2, this.company);
        then(this.partnerships).should(times(1)).activate(this.partnership);
    }

    @Test
    void askedTwiceEachStepIsTakenOnce() {
        ready();
        this.steps.generate(this.partnership, this.company);
        this.steps.freeze(this.partnership, 1, null, this.association);
        sign(1, this.association);
        sign(1, this.association);
        assertThat(status()).isEqualTo(ConventionStatus.SIGNED_BY_ONE);
        assertThat(this.ears.heard).hasSize(3);
    }

    @Test
    void aSignedCopyCountsAndCanBeChecked() {
        ready();
        this.steps.sign(this.partnership, 1, current().sha256(), "192.0.2.7", Files.checked("scan"), this.association);
        assertThat(status()).isEqualTo(ConventionStatus.SIGNED_BY_ONE);
        ConventionCheck check = this.conventions.check(current().code());
        assertThat(check.of(current().sha256())).isEqualTo(Genuineness.TEXT);
        assertThat(check.of(Files.checked("scan").sha256())).isEqualTo(Genuineness.SIGNED_COPY);
        assertThat(check.of("0".repeat(64))).isEqualTo(Genuineness.UNKNOWN);
        assertThat(this.conventions.scan(this.partnership, 1, this.association.organisation(), this.company)
            .getHeaders()
            .getContentDisposition()
            .getFilename()).isEqualTo("scan.pdf");
    }

    @Test
    void whatIsReopenedIsKeptAndTheNextBegins() {
        ready();
        EditionView first = current();
        this.steps.reopen(this.partnership, 1, new ReopeningForm("Une date manque."), this.company);
        this.steps.reopen(this.partnership, 1, new ReopeningForm("Une date manque."), this.company);
        assertThat(current().number()).isEqualTo(2);
        assertThat(status()).isEqualTo(ConventionStatus.GENERATED);
        ConventionPage page = this.conventions.show(this.partnership, this.association);
        assertThat(page.earlier()).singleElement().satisfies((kept) -> {
            assertThat(kept.status()).isEqualTo(ConventionStatus.REOPENED);
            assertThat(kept.sha256()).isEqualTo(first.sha256());
        });
        assertThat(this.conventions.check(first.code()).edition().status()).isEqualTo(ConventionStatus.REOPENED);
        assertThatExceptionOfType(Conflict.class).isThrownBy(
                () -> this.steps.sign(this.partnership, 1, first.sha256(), "192.0.2.7", null, this.association));
    }

    @Test
    void anotherTextThanTheOneReadIsNotSigned() {
        ready();
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.steps.sign(this.partnership, 1, "0".repeat(64), "192.0.2.7", null, this.association))
            .extracting(Conflict::key)
            .isEqualTo("convention.conflict.text");
        assertThat(status()).isEqualTo(ConventionStatus.READY);
    }

    @Test
    void onlyAVerifiedOrganisationSigns() {
        ready();
        OrganisationCard lapsed = mock();
        willReturn(lapsed).given(this.organisations).card(this.company.organisation());
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> sign(1, this.company))
            .extracting(Conflict::key)
            .isEqualTo("convention.conflict.unverified");
        assertThat(status()).isEqualTo(ConventionStatus.READY);
    }

    @Test
    void nothingIsSignedBeforeItIsFixedNorReopenedAfterASignature() {
        this.steps.generate(this.partnership, this.association);
        assertThatExceptionOfType(Conflict.class).isThrownBy(
                () -> this.steps.sign(this.partnership, 1, "0".repeat(64), "192.0.2.7", null, this.association));
        this.steps.freeze(this.partnership, 1, null, this.association);
        sign(1, this.association);
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.steps.reopen(this.partnership, 1, new ReopeningForm("Trop tard."), this.company));
    }

    @Test
    void anAddendumIsSignedInItsTurnAndThenAmends() {
        signed();
        assertThatThrownBy(() -> this.conventions.check("ABCDEFGHJK")).isInstanceOf(NotFound.class);
        amend("30 heures de plus.", this.company);
        amend("30 heures de plus.", this.company);
        assertThat(current().addendum()).isEqualTo(1);
        assertThat(current().number()).isEqualTo(2);
        amend("Plutôt quarante.", this.association);
        assertThat(current().addendum()).isEqualTo(1);
        assertThat(current().change()).isEqualTo("Plutôt quarante.");
        this.steps.freeze(this.partnership, 2, null, this.association);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> amend("Autre chose.", this.association));
        sign(2, this.association);
        assertThat(this.conventions.show(this.partnership, this.company).earlier().get(0).status())
            .isEqualTo(ConventionStatus.SIGNED);
        sign(2, this.company);
        assertThat(this.conventions.show(this.partnership, this.company).earlier().get(0).status())
            .isEqualTo(ConventionStatus.AMENDED);
        amend("Encore.", this.company);
        assertThat(current().addendum()).isEqualTo(2);
    }

    @Test
    void theTermsThatBothSignAreThoseOfThePartnership() {
        this.steps.generate(this.partnership, this.association);
        amend("Trente heures.", this.association);
        amend("Trente heures.", this.association);
        assertThat(this.ears.heard).hasSize(2);
        assertThat(current().terms()).isEqualTo(2);
        assertThat(this.conventions.show(this.partnership, this.company).changed().message())
            .isEqualTo("Trente heures.");
        assertThatExceptionOfType(Conflict.class).as("a draft that somebody changed")
            .isThrownBy(() -> this.steps.freeze(this.partnership, 1, 0, this.company));
        this.steps.freeze(this.partnership, 1, current().version(), this.company);
        sign(1, this.association);
        then(this.partnerships).shouldHaveNoInteractions();
        sign(1, this.company);
        then(this.partnerships).should().amend(this.partnership, 2, this.company);
        then(this.partnerships).should().activate(this.partnership);

        amend("Quarante heures.", this.company);
        this.steps.freeze(this.partnership, 2, null, this.company);
        sign(2, this.company);
        then(this.partnerships).should(never()).amend(this.partnership, 3, this.association);
        sign(2, this.association);
        then(this.partnerships).should().amend(this.partnership, 3, this.association);
        then(this.writer).should(atLeastOnce())
            .change(any(), any(), argThat((before) -> before.number() == 1), argThat((after) -> after.number() == 3));
    }

    @Test
    void whatEndedMeanwhileIsNotSigned() {
        ready();
        sign(1, this.association);
        willThrow(new Conflict("partnership.conflict.ended")).given(this.partnerships).activate(this.partnership);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> sign(1, this.company));
        assertThat(status()).isEqualTo(ConventionStatus.SIGNED_BY_ONE);
        assertThat(this.conventions.show(this.partnership, this.company).signatures(1)).hasSize(1);
    }

    @Test
    void changingADraftAgainstFixingItExactlyOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            meet();
            this.steps.generate(this.partnership, this.association);
            int read = current().version();
            assertThat(atOnce(() -> this.steps.freeze(this.partnership, 1, read, this.association),
                    () -> this.steps.amend(this.partnership, read, form("Trente."), Language.FR, this.company)))
                .isOne();
            boolean changed = current().terms() == 2;
            assertThat(status()).isEqualTo(changed ? ConventionStatus.GENERATED : ConventionStatus.READY);
        }
    }

    @Test
    void whoChangesWhileTheOtherSignsFindsItSigned() throws Exception {
        int addenda = 0;
        for (int round = 0; round < ROUNDS; round++) {
            meet();
            ready();
            String text = current().sha256();
            sign(1, this.association);
            int refused = atOnce(() -> this.steps.sign(this.partnership, 1, text, "192.0.2.7", null, this.company),
                    () -> amend("Trente.", this.association));
            ConventionPage page = this.conventions.show(this.partnership, this.company);
            assertThat(page.signatures(1)).as("round %s", round).hasSize(2);
            assertThat(page.current().number()).isEqualTo((refused == 0) ? 2 : 1);
            assertThat(page.current().addendum()).isEqualTo((refused == 0) ? 1 : 0);
            addenda += 1 - refused;
        }
        assertThat(addenda).isBetween(1, ROUNDS - 1);
    }

    @Test
    void ofTwoChangesAtOnceNoneIsLost() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            meet();
            signed();
            int refused = atOnce(() -> amend("Trente.", this.association), () -> amend("Quarante.", this.company));
            ConventionPage page = this.conventions.show(this.partnership, this.company);
            assertThat(page.current().number()).as("round %s", round).isEqualTo(2);
            assertThat(refused).isZero();
            assertThat(page.current().terms()).as("both versions are kept, the later is on the table").isEqualTo(3);
        }
    }

    private void amend(String letter, Member party) {
        this.steps.amend(this.partnership, null, form(letter), Language.FR, party);
    }

    private ProposalForm form(String letter) {
        return this.meeting.form(letter, 24);
    }

    @Test
    void anAddendumNeedsASignedConvention() {
        ready();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> amend("Déjà.", this.company));
    }

    @Test
    void aStrangerFindsNothing() {
        ready();
        Member stranger = Meeting.member(Meeting.fresh().company());
        String text = current().sha256();
        List<ThrowingCallable> steps = List.of(() -> this.conventions.show(this.partnership, stranger),
                () -> this.conventions.file(this.partnership, 1, stranger),
                () -> this.steps.generate(this.partnership, stranger),
                () -> this.steps.freeze(this.partnership, 1, null, stranger),
                () -> this.steps.reopen(this.partnership, 1, new ReopeningForm("Non."), stranger),
                () -> this.steps.sign(this.partnership, 1, text, "192.0.2.7", null, stranger),
                () -> amend("Non.", stranger));
        assertThat(steps).allSatisfy((step) -> assertThatThrownBy(step).isInstanceOf(NotFound.class));
    }

    @Test
    void theDatabaseKeepsWhatWasSigned() {
        signed();
        assertThatThrownBy(() -> this.database
            .sql("update convention set sha256 = repeat('0', 64) where id in "
                    + "(select convention_id from convention_signature where account_id = ?)")
            .param(this.association.accountId())
            .update()).hasMessageContaining("what was signed stays");
        assertThatThrownBy(() -> this.database.sql("delete from convention_signature where account_id = ?")
            .param(this.association.accountId())
            .update()).hasMessageContaining("what was signed stays");
    }

    @Test
    void theFixedFileStaysTheSameHoweverItIsDrawnLater() throws Exception {
        ready();
        byte[] before = this.conventions.file(this.partnership, 1, this.company).getBody().getContentAsByteArray();
        willReturn(Files.checked("something else")).given(this.paper).draw(any(), any(), any());
        assertThat(this.conventions.file(this.partnership, 1, this.company).getBody().getContentAsByteArray())
            .isEqualTo(before);
    }

    @Test
    void twoWhoSignAtOnceBothSign() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            meet();
            ready();
            String text = current().sha256();
            assertThat(atOnce(() -> this.steps.sign(this.partnership, 1, text, "192.0.2.7", null, this.association),
                    () -> this.steps.sign(this.partnership, 1, text, "192.0.2.8", null, this.company)))
                .isZero();
            assertThat(status()).isEqualTo(ConventionStatus.SIGNED);
            assertThat(this.conventions.show(this.partnership, this.company).signatures(1)).hasSize(2);
        }
    }

    @Test
    void signingAgainstReopeningExactlyOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            meet();
            ready();
            String text = current().sha256();
            assertThat(atOnce(() -> this.steps.sign(this.partnership, 1, text, "192.0.2.7", null, this.association),
                    () -> this.steps.reopen(this.partnership, 1, new ReopeningForm("Attendez."), this.company)))
                .isOne();
            ConventionPage page = this.conventions.show(this.partnership, this.company);
            boolean reopened = page.current().number() == 2;
            assertThat(page.signatures(1)).hasSize(reopened ? 0 : 1);
            assertThat(page.current().status())
                .isEqualTo(reopened ? ConventionStatus.GENERATED : ConventionStatus.SIGNED_BY_ONE);
        }
    }

    @Test
    void aDoubledClickMakesOneOfEach() throws Exception {
        for (int round = 0; round < ROUNDS / 4; round++) {
            meet();
            assertThat(atOnce(() -> this.steps.generate(this.partnership, this.association),
                    () -> this.steps.generate(this.partnership, this.company)))
                .isZero();
            assertThat(atOnce(() -> this.steps.freeze(this.partnership, 1, null, this.association),
                    () -> this.steps.freeze(this.partnership, 1, null, this.company)))
                .isZero();
            String text = current().sha256();
            assertThat(atOnce(() -> this.steps.sign(this.partnership, 1, text, "192.0.2.7", null, this.association),
                    () -> this.steps.sign(this.partnership, 1, text, "192.0.2.7", null, this.association)))
                .isZero();
            assertThat(this.conventions.show(this.partnership, this.company).signatures(1)).hasSize(1);
        }
    }

    /**
     * Runs both from one starting line; how many met a Conflict, the others succeeded.
     */
    private static int atOnce(Runnable first, Runnable second) throws Exception {
        CyclicBarrier line = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> steps = new ArrayList<>();
            for (Runnable step : List.of(first, second)) {
                Callable<Boolean> run = () -> {
                    line.await();
                    try {
                        step.run();
                        return true;
                    }
                    catch (Conflict ex) {
                        return false;
                    }
                };
                steps.add(people.submit(run));
            }
            int refused = 0;
            for (Future<Boolean> step : steps) {
                refused += step.get() ? 0 : 1;
            }
            return refused;
        }
        finally {
            people.shutdown();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Ears {

        final Queue<ConventionMoved> heard = new ConcurrentLinkedQueue<>();

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Africa/Casablanca"));
        }

        @EventListener
        void hear(ConventionMoved moved) {
            this.heard.add(moved);
        }

    }

}
