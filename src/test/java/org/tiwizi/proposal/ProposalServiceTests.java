package org.tiwizi.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.partnership.DealingsService;
import org.tiwizi.partnership.PartnershipCard;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.Rooms;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.clearInvocations;

/** Steps commit here, as they do for people: every test has parties of its own. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ Rooms.class, ProposalServiceTests.Ears.class })
class ProposalServiceTests {

    private static final ProposalEndForm DATES = new ProposalEndForm(ProposalReason.DATES, "Après l’été.");

    @Autowired
    ProposalService proposals;

    @Autowired
    ProposalSendingService sending;

    @Autowired
    PartnershipService partnerships;

    @Autowired
    DealingsService dealings;

    @Autowired
    JdbcClient database;

    @Autowired
    Ears ears;

    @MockitoBean
    InitiativeService initiatives;

    @MockitoBean
    OrganisationService organisations;

    final Map<UUID, NeedCard> needs = new HashMap<>();

    final Map<UUID, OrganisationCard> parties = new HashMap<>();

    Meeting meeting = meet();

    Member company = Meeting.member(this.meeting.company());

    Member association = Meeting.member(this.meeting.association());

    private Meeting meet() {
        Meeting fresh = Meeting.fresh();
        know(fresh);
        return fresh;
    }

    private void know(Meeting fresh) {
        this.needs.put(fresh.need().id(), fresh.need());
        this.parties.put(fresh.association().id(), fresh.association());
        this.parties.put(fresh.company().id(), fresh.company());
    }

    @BeforeEach
    void neighbours() {
        this.meeting.storedIn(this.database);
        given(this.initiatives.openNeed(any())).willAnswer((call) -> {
            NeedCard need = this.needs.get(call.<UUID>getArgument(0));
            if (need == null) {
                throw new NotFound("need", call.getArgument(0));
            }
            return need;
        });
        given(this.initiatives.needs(any())).willReturn(this.needs);
        given(this.initiatives.cards(any()))
            .willReturn(Map.of(this.meeting.initiative().id(), this.meeting.initiative()));
        given(this.organisations.cards(any())).willReturn(this.parties);
        given(this.organisations.card(any())).willAnswer((call) -> this.parties.get(call.<UUID>getArgument(0)));
    }

    @Test
    void bothPartiesSeeAProposalAndNobodyElseDoes() {
        UUID id = send();

        ProposalPage seen = this.proposals.show(id, this.association);
        assertThat(seen.message()).isEqualTo("نقترح محاسبا ليومين.");
        assertThat(seen.language()).isEqualTo(Language.AR);
        assertThat(seen.steps()).containsExactly("acceptance", "refusal");
        assertThat(this.proposals.show(id, this.company).steps()).containsExactly("withdrawal");
        for (OrganisationKind kind : List.of(OrganisationKind.ASSOCIATION, OrganisationKind.COMPANY)) {
            Member other = Meeting.member(Meeting.organisation(kind, "Autre"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.proposals.show(id, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.proposals.accept(id, 0, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.proposals.decline(id, 0, DATES, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.proposals.withdraw(id, 0, DATES, other));
            assertThat(this.proposals.list(other, 1).items()).isEmpty();
            assertThat(this.dealings.of(other, 5).open()).isEmpty();
        }
        assertThat(this.ears.of(id)).hasSize(1).first().isInstanceOf(ProposalSent.class);
    }

    @Test
    void onlyTheOtherSideMayAnswer() {
        UUID id = send();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.proposals.accept(id, 0, this.company));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.proposals.decline(id, 0, DATES, this.company));
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.proposals.withdraw(id, 0, DATES, this.association));
    }

    @Test
    void anAcceptedProposalIsAPartnershipForItsPartiesOnly() {
        UUID id = send();
        UUID partnership = this.proposals.accept(id, 0, this.association);

        assertThat(this.proposals.accept(id, 0, this.association)).as("asked twice").isEqualTo(partnership);
        assertThat(this.ears.of(id)).hasSize(2)
            .last()
            .isInstanceOfSatisfying(ProposalAccepted.class,
                    (accepted) -> assertThat(accepted.partnershipId()).isEqualTo(partnership));
        assertThat(this.proposals.show(id, this.company).partnershipId()).isEqualTo(partnership);
        assertThat(this.partnerships.show(partnership, this.company).agreed().hours()).isEqualTo(24);
        assertThat(this.dealings.of(this.association, 3).partnerships()).hasSize(1);
        assertThat(this.partnerships.ofInitiative(this.meeting.initiative().id(), 3)).hasSize(1);
        assertThat(this.partnerships.count()).isPositive();
        Member other = Meeting.member(Meeting.organisation(OrganisationKind.COMPANY, "Autre"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.partnerships.show(partnership, other));
        assertThat(this.partnerships.list(other, 1).total()).isZero();
    }

    @Test
    void aDeclinedProposalKeepsItsReasonAndLetsTheCompanyProposeAgain() {
        UUID id = send();
        this.proposals.decline(id, 0, DATES, this.association);
        this.proposals.decline(id, 0, DATES, this.association);

        ProposalPage seen = this.proposals.show(id, this.company);
        assertThat(seen.card().status()).isEqualTo(ProposalStatus.DECLINED);
        assertThat(seen.reason()).isEqualTo(ProposalReason.DATES);
        assertThat(seen.remark()).isEqualTo("Après l’été.");
        assertThat(this.ears.of(id)).as("told once").hasSize(2);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.proposals.withdraw(id, 0, DATES, this.company));
        assertThatExceptionOfType(IllegalTransition.class)
            .isThrownBy(() -> this.proposals.withdraw(id, null, DATES, this.company));
        assertThat(send()).isNotEqualTo(id);
    }

    @Test
    void onlyAVerifiedCompanySends() {
        OrganisationCard card = this.meeting.company();
        this.parties.put(card.id(), new OrganisationCard(card.id(), card.kind(), card.slug(), card.names(), null, null,
                null, null, OrganisationStatus.SUBMITTED, null, card.origin(), null));

        assertThat(this.sending.opening(this.meeting.need().id(), this.company).free()).isFalse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(this::send)
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("proposal.conflict.unverified"));
    }

    @Test
    void threeUnansweredProposalsFillANeedUntilOneIsAnswered() {
        List<UUID> sent = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            sent.add(this.sending.send(this.meeting.form(), Language.FR, anotherCompany()));
        }

        assertThat(this.sending.opening(this.meeting.need().id(), this.company).full()).isTrue();
        assertThatExceptionOfType(Conflict.class).isThrownBy(this::send)
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("proposal.conflict.full"));
        this.proposals.decline(sent.get(0), 0, DATES, this.association);
        assertThat(send()).isNotNull();
        assertThat(this.dealings.of(this.association, 2).open()).extracting(ProposalCard::id)
            .containsExactly(sent.get(1), sent.get(2));
        assertThat(this.dealings.of(this.association, 9).open()).hasSize(3);
        assertThat(this.proposals.list(this.association, 1).items()).extracting(ProposalCard::status)
            .containsExactly(ProposalStatus.SENT, ProposalStatus.SENT, ProposalStatus.SENT, ProposalStatus.DECLINED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.proposals.list(this.association, 2));
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.proposals.list(this.association, Integer.MAX_VALUE));
    }

    @Test
    void aListAsksItsNeighboursOnceHoweverLongItIs() {
        for (int number = 0; number < 3; number++) {
            this.sending.send(this.meeting.form(), Language.FR, anotherCompany());
        }
        clearInvocations(this.initiatives, this.organisations);

        assertThat(this.proposals.list(this.association, 1).items()).hasSize(3);
        then(this.initiatives).should().needs(any());
        then(this.organisations).should().cards(any());
        then(this.initiatives).shouldHaveNoMoreInteractions();
        then(this.organisations).shouldHaveNoMoreInteractions();
    }

    @Test
    void ofFiftyProposalsSentAtOnceOneStands() throws Exception {
        List<Object> outcomes = atOnce(Collections.nCopies(50, () -> send()));

        assertThat(outcomes).filteredOn(UUID.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(49);
        assertThat(this.dealings.of(this.company, 9).open()).hasSize(1);
    }

    @Test
    void ofManyCompaniesAtOnceThreeGetThrough() throws Exception {
        List<Callable<Object>> sendings = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            Member another = anotherCompany();
            sendings.add(() -> this.sending.send(this.meeting.form(), Language.FR, another));
        }
        List<Object> outcomes = atOnce(sendings);

        assertThat(outcomes).filteredOn(UUID.class::isInstance).hasSize(ProposalSendingService.UNANSWERED);
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(9);
    }

    @Test
    void acceptedOrWithdrawnButNeverBoth() throws Exception {
        for (int round = 0; round < 200; round++) {
            UUID id = send();
            List<Object> outcomes = atOnce(List.of(() -> this.proposals.accept(id, 0, this.association), () -> {
                this.proposals.withdraw(id, 0, DATES, this.company);
                return "withdrawn";
            }));

            assertThat(outcomes).filteredOn(Conflict.class::isInstance).as("round %s: %s", round, outcomes).hasSize(1);
            ProposalPage seen = this.proposals.show(id, this.company);
            boolean accepted = outcomes.get(0) instanceof UUID;
            assertThat(seen.card().status()).isEqualTo(accepted ? ProposalStatus.ACCEPTED : ProposalStatus.WITHDRAWN);
            assertThat(seen.partnershipId() != null).isEqualTo(accepted);
            assertThat(this.ears.of(id)).hasSize(2);
        }
    }

    @Test
    void anAcceptanceClickedTwiceAtOnceBeginsOnePartnership() throws Exception {
        UUID id = send();
        List<Object> outcomes = atOnce(Collections.nCopies(8, () -> this.proposals.accept(id, 0, this.association)));

        assertThat(outcomes).hasOnlyElementsOfType(UUID.class);
        assertThat(List.copyOf(new HashSet<>(outcomes))).hasSize(1);
        assertThat(this.ears.of(id)).hasSize(2);
    }

    @Test
    void theDatabaseItselfKeepsOneOpenProposalOfAPair() {
        send();
        assertThatThrownBy(() -> this.database.sql("""
                insert into proposal (id, version, need_id, initiative_id, association_id, company_id, message,
                    language, hours, people, mode, status, sent_at)
                select gen_random_uuid(), 0, need_id, initiative_id, association_id, company_id, message,
                    language, hours, people, mode, status, sent_at from proposal where company_id = ?
                """).param(this.company.organisation()).update()).isInstanceOf(DataIntegrityViolationException.class)
            .hasMessageContaining("proposal_open_once");
    }

    @Test
    void whatIsBroughtTwiceIsThereOnce() {
        Instant then = Instant.parse("2026-10-01T09:00:00Z");
        List<ProposalRecord> records = List.of(record(ProposalStatus.ACCEPTED, then, null),
                record(ProposalStatus.SENT, null, null), record(ProposalStatus.DECLINED, then, ProposalReason.OTHER));
        int heard = this.ears.heard.size();

        this.partnerships.bring(this.proposals.bring(records));
        this.partnerships.bring(this.proposals.bring(records));

        assertThat(this.proposals.list(this.company, 1).total()).isEqualTo(3);
        assertThat(this.dealings.of(this.company, 9).partnerships()).singleElement()
            .extracting(PartnershipCard::startedAt)
            .isEqualTo(then);
        assertThat(this.ears.heard).hasSize(heard);
    }

    private ProposalRecord record(ProposalStatus status, @Nullable Instant settled, @Nullable ProposalReason reason) {
        return new ProposalRecord(UUID.randomUUID(), this.meeting.need().id(), this.company.organisation(), "Bonjour",
                Language.FR, 8, 1, Mode.REMOTE, LocalDate.of(2027, 1, 4), null, status,
                Instant.parse("2026-09-20T09:00:00Z"), settled, reason, null);
    }

    private UUID send() {
        return this.sending.send(this.meeting.form(), Language.AR, this.company);
    }

    private Member anotherCompany() {
        OrganisationCard card = Meeting.organisation(OrganisationKind.COMPANY, "Encore une");
        Meeting.store(this.database, card);
        this.parties.put(card.id(), card);
        return Meeting.member(card);
    }

    /** What each of them returned or threw, all having started at the same moment. */
    private static List<Object> atOnce(Collection<? extends Callable<?>> steps) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(steps.size());
        try {
            CyclicBarrier start = new CyclicBarrier(steps.size());
            List<Future<Object>> outcomes = new ArrayList<>();
            for (Callable<?> step : steps) {
                outcomes.add(people.submit(() -> {
                    start.await();
                    try {
                        return step.call();
                    }
                    catch (RuntimeException ex) {
                        return ex;
                    }
                }));
            }
            List<Object> all = new ArrayList<>();
            for (Future<Object> outcome : outcomes) {
                all.add(outcome.get());
            }
            return all;
        }
        finally {
            people.shutdownNow();
        }
    }

    /** Hears what is announced. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Ears {

        final Queue<Object> heard = new ConcurrentLinkedQueue<>();

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Africa/Casablanca"));
        }

        @EventListener({ ProposalSent.class, ProposalAccepted.class, ProposalDeclined.class, ProposalWithdrawn.class })
        void hear(Object event) {
            this.heard.add(event);
        }

        List<Object> of(UUID proposal) {
            return this.heard.stream().filter((event) -> event.toString().contains("proposalId=" + proposal)).toList();
        }

    }

}
