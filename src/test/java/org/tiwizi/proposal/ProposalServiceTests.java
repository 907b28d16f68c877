package org.tiwizi.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.partnership.DealingsService;
import org.tiwizi.partnership.PartnershipPrepared;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.PartnershipStatus;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.clearInvocations;

class ProposalServiceTests extends MeetingRoom {

    @Autowired
    PartnershipService partnerships;

    @Autowired
    DealingsService dealings;

    @Test
    void bothPartiesSeeAProposalAndNobodyElseDoes() {
        UUID id = send();

        ProposalPage seen = this.proposals.show(id, this.association);
        assertThat(seen.terms().message()).isEqualTo("نقترح محاسبا ليومين.");
        assertThat(seen.terms().language()).isEqualTo(Language.AR);
        assertThat(seen.terms().content().legalMode()).isEqualTo(LegalMode.FREE_SERVICE);
        assertThat(seen.terms().indicators()).hasSize(1);
        assertThat(seen.steps()).containsExactly("acceptance", "counter-proposal", "refusal", "reading");
        assertThat(page(id).steps()).containsExactly("withdrawal");
        for (OrganisationKind kind : List.of(OrganisationKind.ASSOCIATION, OrganisationKind.COMPANY)) {
            OrganisationCard stranger = Meeting.organisation(kind, "Autre");
            this.parties.put(stranger.id(), stranger);
            Member other = Meeting.member(stranger);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.proposals.show(id, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.steps.see(id, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.steps.accept(id, 0, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.steps.approve(id, 0, other));
            assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> this.steps.counter(id, 0, this.meeting.form(), Language.FR, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.steps.decline(id, 0, DATES, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.steps.withdraw(id, 0, DATES, other));
            assertThat(this.proposals.list(other, 1).items()).isEmpty();
            assertThat(this.dealings.of(other, 5).open()).isEmpty();
        }
        assertThat(this.ears.steps(id)).containsExactly(ProposalStep.SENT);
    }

    @Test
    void onlyTheOtherSideMayAnswer() {
        UUID id = send();

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.steps.accept(id, 0, this.company));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.steps.see(id, this.company));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.steps.decline(id, 0, DATES, this.company));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.steps.withdraw(id, 0, DATES, this.association));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.steps.approve(id, 0, this.association));
        assertThatExceptionOfType(Conflict.class).as("an author waits for the first answer")
            .isThrownBy(() -> this.steps.counter(id, 0, this.meeting.form("encore", 30), Language.FR, this.company));
    }

    @Test
    void readingIsSaidOnceAndChangesNothingElse() {
        UUID id = send();
        this.steps.see(id, this.association);
        this.steps.see(id, this.association);

        assertThat(page(id).card().status()).isEqualTo(ProposalStatus.SEEN);
        assertThat(this.ears.steps(id)).containsExactly(ProposalStep.SENT, ProposalStep.SEEN);
        this.steps.accept(id, 0, this.association);
        this.steps.see(id, this.association);
        assertThat(page(id).card().status()).isEqualTo(ProposalStatus.AGREED);
    }

    @Test
    void aNewVersionCancelsEarlierAcceptances() {
        UUID id = agree();
        int read = page(id).version();
        this.steps.counter(id, read, this.meeting.form("Plutôt trente heures.", 30), Language.FR, this.association);
        this.steps.counter(id, read, this.meeting.form("Plutôt trente heures.", 30), Language.FR, this.association);

        ProposalPage seen = page(id);
        assertThat(seen.versions()).extracting(TermsView::number).containsExactly(1, 2);
        assertThat(seen.card().status()).isEqualTo(ProposalStatus.IN_DISCUSSION);
        assertThat(seen.card().turn()).isEqualTo(Side.COMPANY);
        assertThat(seen.changes()).containsExactly(new TermsChange("hours", 24, 30));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.steps.approve(id, null, this.company));
        this.steps.accept(id, seen.version(), this.company);
        assertThat(page(id).card().status()).isEqualTo(ProposalStatus.AGREED);
        assertThat(this.ears.steps(id)).containsExactly(ProposalStep.SENT, ProposalStep.ACCEPTED,
                ProposalStep.COUNTERED, ProposalStep.ACCEPTED);
    }

    @Test
    void whoReadAnEarlierStateIsToldSo() {
        UUID id = send();
        this.steps.counter(id, 0, this.meeting.form("Plutôt trente heures.", 30), Language.FR, this.association);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.steps.withdraw(id, 0, DATES, this.company))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("proposal.conflict.moved"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.steps.accept(id, 0, this.company));
    }

    @Test
    void anApprovedProposalIsAPartnershipForItsPartiesOnly() {
        UUID id = agree();
        UUID partnership = this.steps.approve(id, 1, this.company);

        assertThat(this.steps.approve(id, 1, this.company)).as("asked twice").isEqualTo(partnership);
        assertThat(this.ears.steps(id)).containsExactly(ProposalStep.SENT, ProposalStep.ACCEPTED,
                ProposalStep.APPROVED);
        assertThat(this.ears.all(PartnershipPrepared.class)).filteredOn((event) -> event.proposalId().equals(id))
            .singleElement()
            .satisfies((event) -> assertThat(event.partnershipId()).isEqualTo(partnership));
        assertThat(page(id).partnershipId()).isEqualTo(partnership);
        assertThat(this.partnerships.show(partnership, this.company).card().status())
            .isEqualTo(PartnershipStatus.PREPARING);
        assertThat(this.partnerships.agreement(partnership).terms().content().hours()).isEqualTo(24);
        assertThat(this.dealings.of(this.association, 3).partnerships()).hasSize(1);
        assertThat(this.partnerships.ofInitiative(this.meeting.initiative().id(), 3)).hasSize(1);
        assertThat(this.partnerships.count()).isPositive();
        Member other = Meeting.member(Meeting.organisation(OrganisationKind.COMPANY, "Autre"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.partnerships.show(partnership, other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.partnerships.agreement(partnership, other));
        assertThat(this.partnerships.list(other, 1).total()).isZero();
    }

    @Test
    void aColleagueWhoComesLaterIsTold() {
        UUID id = agree();
        this.steps.approve(id, 1, this.company);

        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.steps.approve(id, 1, Meeting.member(this.meeting.company())))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("proposal.conflict.approved"));
    }

    @Test
    void anAssociationAsksForAnOfferForOneOfItsNeeds() {
        OfferCard offer = this.meeting.storedOffer(this.database);
        given(this.offers.review(offer.id())).willReturn(offer);

        assertThat(this.sending.asking(offer.id(), this.association).needs()).containsExactly(this.meeting.need());
        UUID id = this.sending.ask(offer.id(), this.meeting.form(), Language.FR, this.association);

        assertThat(this.proposals.show(id, this.association).steps()).containsExactly("withdrawal");
        assertThat(page(id).card().received()).isTrue();
        assertThatExceptionOfType(Conflict.class).as("one open proposal per pair").isThrownBy(this::send);
        this.steps.accept(id, 0, this.company);
        assertThat(this.steps.approve(id, 1, this.company)).isNotNull();
        Member stranger = Meeting.member(Meeting.organisation(OrganisationKind.ASSOCIATION, "Autre"));
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.sending.ask(offer.id(), this.meeting.form(), Language.FR, stranger));
    }

    @Test
    void aDeclinedProposalKeepsItsReasonAndLetsTheCompanyProposeAgain() {
        UUID id = send();
        this.steps.decline(id, 0, DATES, this.association);
        this.steps.decline(id, 0, DATES, this.association);

        ProposalPage seen = page(id);
        assertThat(seen.card().status()).isEqualTo(ProposalStatus.DECLINED);
        assertThat(seen.reason()).isEqualTo(ProposalReason.DATES);
        assertThat(seen.remark()).isEqualTo("Après l’été.");
        assertThat(seen.steps()).isEmpty();
        assertThat(this.ears.steps(id)).as("told once").hasSize(2);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.steps.withdraw(id, 0, DATES, this.company));
        assertThatExceptionOfType(IllegalTransition.class)
            .isThrownBy(() -> this.steps.withdraw(id, null, DATES, this.company));
        assertThat(send()).isNotEqualTo(id);
    }

    @Test
    void onlyAVerifiedCompanySends() {
        OrganisationCard card = this.meeting.company();
        this.parties.put(card.id(), new OrganisationCard(card.id(), card.kind(), card.slug(), card.names(), null, null,
                null, null, OrganisationStatus.SUBMITTED, null, card.origin(), null));

        assertThat(this.sending.opening(this.meeting.need().id(), this.company).refusal()).isEqualTo("unverified");
        assertThatExceptionOfType(Conflict.class).isThrownBy(this::send)
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("proposal.conflict.unverified"));
    }

    @Test
    void threeUnansweredProposalsFillANeedUntilOneIsAnswered() {
        List<UUID> sent = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            sent.add(this.sending.send(this.meeting.form(), Language.FR, anotherCompany()));
        }

        assertThat(this.sending.opening(this.meeting.need().id(), this.company).refusal()).isEqualTo("full");
        assertThatExceptionOfType(Conflict.class).isThrownBy(this::send)
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("proposal.conflict.full"));
        this.steps.decline(sent.get(0), 0, DATES, this.association);
        assertThat(send()).isNotNull();
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
        List<Callable<Object>> sendings = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            ProposalForm form = this.meeting.form("Lettre " + number, 24);
            sendings.add(() -> this.sending.send(form, Language.FR, this.company));
        }
        List<Object> outcomes = atOnce(sendings);

        assertThat(outcomes).filteredOn(UUID.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(49);
        assertThat(this.dealings.of(this.company, 9).open()).hasSize(1);
    }

    @Test
    void theSameLetterSentTwiceAtOnceIsOneProposal() throws Exception {
        List<Object> outcomes = atOnce(Collections.nCopies(10, () -> send()));

        assertThat(outcomes).hasOnlyElementsOfType(UUID.class);
        assertThat(new HashSet<>(outcomes)).hasSize(1);
        assertThat(this.ears.steps((UUID) outcomes.get(0))).containsExactly(ProposalStep.SENT);
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
    void anApprovalClickedTwiceAtOnceBeginsOnePartnership() throws Exception {
        UUID id = agree();
        List<Object> outcomes = atOnce(Collections.nCopies(8, () -> this.steps.approve(id, 1, this.company)));

        assertThat(outcomes).hasOnlyElementsOfType(UUID.class);
        assertThat(List.copyOf(new HashSet<>(outcomes))).hasSize(1);
        assertThat(this.ears.steps(id)).hasSize(3);
    }

    @Test
    void theDatabaseItselfKeepsOneOpenProposalOfAPair() {
        send();
        assertThatThrownBy(() -> copy("company_id")).isInstanceOf(DataIntegrityViolationException.class)
            .hasMessageContaining("proposal_open_once");
    }

    @Test
    void theDatabaseItselfKeepsThreeUnansweredProposals() {
        send();
        copy("'" + anotherCompany().organisation() + "'");
        copy("'" + anotherCompany().organisation() + "'");
        assertThatThrownBy(() -> copy("'" + anotherCompany().organisation() + "'"))
            .hasMessageContaining("more than three unanswered proposals");
    }

    private void copy(String company) {
        this.database.sql("""
                with copied as (
                    insert into proposal (id, version, need_id, initiative_id, association_id, company_id, sender,
                        status, sent_at, moved_at, terms_number, company_accepted, steps, reminders)
                    select gen_random_uuid(), 0, need_id, initiative_id, association_id, %s::uuid, sender, status,
                        sent_at, moved_at, 1, 1, 0, 0
                    from proposal where company_id = ? returning id)
                insert into terms (id, version, proposal_id, number, author, written_at, language, message, hours,
                    people, mode, legal_mode)
                select gen_random_uuid(), 0, id, 1, 'COMPANY', now(), 'FR', 'x', 1, 1, 'REMOTE', 'FREE_SERVICE'
                from copied
                """.formatted(company)).param(this.company.organisation()).update();
    }

    @Test
    void whatIsBroughtTwiceIsThereOnce() {
        Instant then = Instant.parse("2026-10-01T09:00:00Z");
        List<ProposalRecord> records = List.of(record(ProposalStatus.COMPANY_APPROVED, null),
                record(ProposalStatus.SENT, null), record(ProposalStatus.DECLINED, ProposalReason.OTHER));
        int heard = this.ears.all(ProposalMoved.class).size();

        this.partnerships.bring(this.proposals.bring(records));
        this.partnerships.bring(this.proposals.bring(records));

        assertThat(this.proposals.list(this.company, 1).total()).isEqualTo(3);
        assertThat(this.dealings.of(this.company, 9).partnerships()).singleElement()
            .satisfies((card) -> assertThat(card.startedAt()).isEqualTo(then));
        assertThat(this.ears.all(ProposalMoved.class)).hasSize(heard);
    }

    private ProposalRecord record(ProposalStatus status, ProposalReason reason) {
        return new ProposalRecord(UUID.randomUUID(), this.meeting.need().id(), this.company.organisation(),
                Side.COMPANY,
                List.of(new TermsView(1, Side.COMPANY, Instant.parse("2026-09-20T09:00:00Z"), Language.FR, "Bonjour",
                        new TermsContent(8, 1, Mode.REMOTE, LocalDate.of(2027, 1, 4), null, null,
                                LegalMode.FREE_SERVICE, null, null, null, null, null, null),
                        List.of())),
                status, Instant.parse("2026-09-20T09:00:00Z"), Instant.parse("2026-10-01T09:00:00Z"), reason, null);
    }

}
