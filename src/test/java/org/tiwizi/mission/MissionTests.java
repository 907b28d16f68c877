package org.tiwizi.mission;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.document.Files;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.partnership.FollowUpForm;
import org.tiwizi.partnership.HandoverForm;
import org.tiwizi.partnership.PartnershipStatus;
import org.tiwizi.partnership.PartnershipStep;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.proposal.IndicatorForm;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.Side;
import org.tiwizi.proposal.TermsView;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A partnership from its signature to what lasts of it. */
class MissionTests extends MissionRoom {

    private static final RemarkForm WHY = new RemarkForm("Voici pourquoi.");

    private static final HandoverForm HANDOVER = new HandoverForm("Le guide est chez la trésorière.", 62,
            List.of(4, 8));

    @BeforeEach
    void aSignedPartnership() {
        this.partnershipSteps.activate(this.id);
        this.partnershipSteps.activate(this.id);
    }

    @Test
    void aSignatureBeginsItOnce() {
        assertThat(status()).isEqualTo(PartnershipStatus.ACTIVE);
        assertThat(this.ears.moves(this.id)).containsExactly(PartnershipStep.ACTIVATED);
        assertThat(this.missions.show(this.id).indicators()).as("what the terms promise")
            .singleElement()
            .satisfies((one) -> assertThat(one.status()).isEqualTo(IndicatorStatus.DEFINED));
    }

    @Test
    void aMilestoneIsDeliveredByItsOwnerAndAcceptedByTheOther() {
        UUID milestone = plan(LocalDate.of(2026, 12, 10));
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.milestones.start(this.id, milestone, this.association));
        this.milestones.start(this.id, milestone, this.company);
        this.milestones.deliver(this.id, milestone, WHY, null, this.company);
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.milestones.accept(this.id, milestone, this.company));
        this.milestones.sendBack(this.id, milestone, WHY, this.association);
        this.milestones.deliver(this.id, milestone, WHY, null, this.company);
        this.milestones.accept(this.id, milestone, this.association);
        this.milestones.accept(this.id, milestone, this.association);

        assertThat(this.missions.show(this.id).milestones()).singleElement()
            .satisfies((one) -> assertThat(one.status()).isEqualTo(MilestoneStatus.ACCEPTED));
        assertThat(this.ears.moves(this.id)).containsExactly(PartnershipStep.ACTIVATED,
                PartnershipStep.MILESTONE_PLANNED, PartnershipStep.MILESTONE_STARTED,
                PartnershipStep.MILESTONE_DELIVERED, PartnershipStep.MILESTONE_SENT_BACK,
                PartnershipStep.MILESTONE_DELIVERED, PartnershipStep.MILESTONE_ACCEPTED);
        assertThatExceptionOfType(IllegalTransition.class)
            .isThrownBy(() -> this.milestones.sendBack(this.id, milestone, WHY, this.association));
    }

    @Test
    void eachTimeAMilestoneIsHandedInIsKeptWithItsAnswer() {
        UUID milestone = plan(LocalDate.of(2026, 12, 10));
        this.milestones.deliver(this.id, milestone, new RemarkForm("Première version"), Files.checked("one"),
                this.company);
        this.milestones.sendBack(this.id, milestone, WHY, this.association);
        this.milestones.sendBack(this.id, milestone, WHY, this.association);
        this.milestones.deliver(this.id, milestone, new RemarkForm("Deuxième"), Files.checked("two"), this.company);
        this.milestones.deliver(this.id, milestone, new RemarkForm("Deuxième"), Files.checked("two"), this.company);
        assertThatExceptionOfType(Conflict.class).as("another text is not lost silently")
            .isThrownBy(() -> this.milestones.deliver(this.id, milestone, WHY, null, this.company));
        this.milestones.accept(this.id, milestone, this.association);

        List<DeliveryView> deliveries = this.missions.show(this.id).milestones().get(0).deliveries();
        assertThat(deliveries).extracting(DeliveryView::note).containsExactly("Deuxième", "Première version");
        assertThat(deliveries).extracting(DeliveryView::outcome)
            .containsExactly(MilestoneStatus.ACCEPTED, MilestoneStatus.REWORK);
        assertThat(deliveries.get(1).remark()).isEqualTo("Voici pourquoi.");
        assertThat(deliveries.get(1).file().name()).isEqualTo("one.pdf");
    }

    @Test
    void filesAreForTheTwoPartiesAlone() {
        UUID milestone = plan(LocalDate.of(2026, 12, 10));
        this.milestones.deliver(this.id, milestone, WHY, Files.checked("guide"), this.company);
        UUID indicator = this.missions.show(this.id).indicators().get(0).id();
        this.indicators.measure(this.id, indicator, new MeasureForm(BigDecimal.ONE, null), Files.checked("list"),
                this.company);
        UUID delivery = this.missions.show(this.id).milestones().get(0).deliveries().get(0).id();
        assertThat(this.missions.show(this.id).indicators().get(0).file().name()).isEqualTo("list.pdf");

        for (Member party : List.of(this.association, this.company)) {
            assertThat(this.files.delivered(this.id, milestone, delivery, party)
                .getHeaders()
                .getContentDisposition()
                .getFilename()).isEqualTo("guide.pdf");
            assertThat(this.files.evidence(this.id, indicator, party).getStatusCode().value()).isEqualTo(200);
        }
        for (OrganisationKind kind : List.of(OrganisationKind.ASSOCIATION, OrganisationKind.COMPANY)) {
            Member other = Meeting.member(Meeting.organisation(kind, "Autre"));
            assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> this.files.delivered(this.id, milestone, delivery, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.files.evidence(this.id, indicator, other));
        }
        assertThatExceptionOfType(NotFound.class).as("a milestone of another partnership")
            .isThrownBy(() -> this.files.delivered(this.id, UUID.randomUUID(), delivery, this.company));
    }

    @Test
    void whatIsSentTwiceIsDoneOnceAndWhatWasChangedIsToldApart() {
        UUID entry = enter(6);
        this.hours.enter(this.id, form(entry, 6), this.company);
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.hours.enter(this.id, form(entry, 7), this.company))
            .extracting(Conflict::key)
            .isEqualTo("mission.conflict.sent");
        this.hours.contest(this.id, entry, WHY, this.association);
        this.hours.contest(this.id, entry, WHY, this.association);
        assertThatExceptionOfType(Conflict.class).isThrownBy(
                () -> this.hours.contest(this.id, entry, new RemarkForm("Une autre raison."), this.association));
        this.hours.correct(this.id, entry, form(entry, 4), this.company);
        this.hours.correct(this.id, entry, form(entry, 4), this.company);
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.hours.correct(this.id, entry, form(entry, 3), this.company));

        UUID indicator = this.missions.show(this.id).indicators().get(0).id();
        MeasureForm measure = new MeasureForm(BigDecimal.valueOf(7), "Le classeur");
        this.indicators.measure(this.id, indicator, measure, null, this.company);
        this.indicators.measure(this.id, indicator, measure, null, this.company);
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.INDICATOR_MEASURED::equals).hasSize(1);
        MeasureForm shown = new MeasureForm(BigDecimal.valueOf(8), "Le classeur");
        this.indicators.measure(this.id, indicator, shown, Files.checked("classeur"), this.company);
        this.indicators.measure(this.id, indicator, shown, Files.checked("classeur"), this.company);
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.INDICATOR_MEASURED::equals).hasSize(2);
        this.indicators.measure(this.id, indicator, shown, Files.checked("feuille"), this.company);
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.INDICATOR_MEASURED::equals).hasSize(3);

        this.partnershipSteps.close(this.id, HANDOVER, this.company);
        this.partnershipSteps.close(this.id, HANDOVER, this.association);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.partnershipSteps.close(this.id,
                new HandoverForm("Autre chose.", 62, List.of(4, 8)), this.association));
        this.partnershipSteps.dispute(this.id, WHY, this.association);
        this.partnershipSteps.dispute(this.id, WHY, this.association);
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.partnershipSteps.dispute(this.id, WHY, this.company));
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.CLOSED::equals).hasSize(1);
    }

    @Test
    void hoursCountOnceTheOtherSideConfirmsThem() {
        UUID entry = enter(6);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.hours.confirm(this.id, entry, this.company));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.hours.contested(this.id, entry, this.company));
        this.hours.contest(this.id, entry, WHY, this.association);
        assertThat(this.hours.contested(this.id, entry, this.company).remark()).isEqualTo(WHY.remark());
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.hours.contested(this.id, entry, this.association));
        assertThat(this.missions.hours(this.id)).isEqualTo(new Hours(0, 6, 1));
        this.hours.correct(this.id, entry, form(entry, 4), this.company);
        this.hours.confirm(this.id, entry, this.association);
        this.hours.confirm(this.id, entry, this.association);
        enter(3);

        assertThat(this.missions.hours(this.id)).isEqualTo(new Hours(4, 3, 2));
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.HOURS_CONFIRMED::equals).hasSize(1);
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.hours.contest(this.id, entry, WHY, this.association));
    }

    @Test
    void silenceIsAYesAfterTenDaysAndShownAsSuch() {
        UUID entry = enter(6);
        tickAt(MONDAY.plus(Duration.ofDays(10)).minusSeconds(1));
        assertThat(this.missions.hours(this.id).confirmed()).isZero();
        tickAt(MONDAY.plus(Duration.ofDays(10)));
        tickAt(MONDAY.plus(Duration.ofDays(12)));

        assertThat(this.hours.show(this.id, entry).tacit()).isTrue();
        assertThat(this.missions.hours(this.id).confirmed()).isEqualTo(6);
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.HOURS_TACIT::equals).hasSize(1);
    }

    @Test
    void confirmedOrContestedButNeverBoth() throws Exception {
        for (int round = 0; round < 200; round++) {
            UUID entry = enter(2);
            List<Object> outcomes = atOnce(List.of(step(() -> this.hours.confirm(this.id, entry, this.association)),
                    step(() -> this.hours.contest(this.id, entry, WHY, this.association))));
            boolean confirmed = this.hours.show(this.id, entry).status() == HoursStatus.CONFIRMED;
            assertThat(outcomes).filteredOn(Conflict.class::isInstance).as("round %s: %s", round, outcomes).hasSize(1);
            assertThat("done".equals(outcomes.get(0))).isEqualTo(confirmed);
        }
    }

    @Test
    void confirmedByAPersonOrByTheClockButNeverByBoth() throws Exception {
        int tacit = 0;
        for (int round = 0; round < 200; round++) {
            this.clock.set(MONDAY);
            UUID entry = enter(2);
            this.clock.set(MONDAY.plus(Duration.ofDays(10)));
            List<Object> outcomes = atOnce(
                    List.of(step(() -> this.hours.confirm(this.id, entry, this.association)), step(this.timer::tick)));
            assertThat(outcomes).as("round %s", round).containsOnly("done");
            assertThat(this.hours.show(this.id, entry).status()).isEqualTo(HoursStatus.CONFIRMED);
            assertThat(this.ears.moves(this.id))
                .filteredOn((step) -> step == PartnershipStep.HOURS_CONFIRMED || step == PartnershipStep.HOURS_TACIT)
                .as("told once")
                .hasSize(round + 1);
            tacit += this.hours.show(this.id, entry).tacit() ? 1 : 0;
        }
        assertThat(tacit).isBetween(1, 199);
        assertThat(this.missions.hours(this.id)).isEqualTo(new Hours(400, 0, 200));
    }

    @Test
    void completedOrTerminatedButNeverBoth() throws Exception {
        workIsDone();
        this.partnershipSteps.close(this.id, HANDOVER, this.company);
        int completed = 0;
        for (int round = 0; round < 200; round++) {
            List<Object> outcomes = atOnce(List.of(step(() -> this.missions.complete(this.id, this.company)),
                    step(() -> this.partnershipSteps.terminate(this.id, WHY, this.association))));
            assertThat(outcomes).filteredOn(Conflict.class::isInstance).as("round %s: %s", round, outcomes).hasSize(1);
            boolean first = "done".equals(outcomes.get(0));
            assertThat(status()).isEqualTo(first ? PartnershipStatus.COMPLETED : PartnershipStatus.TERMINATED);
            completed += first ? 1 : 0;
            this.database
                .sql("update partnership set status = 'CLOSING', ended_at = null, end_reason = null where id = ?")
                .param(this.id)
                .update();
        }
        assertThat(completed).isBetween(1, 199);
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.COMPLETED::equals).hasSize(completed);
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.TERMINATED::equals).hasSize(200 - completed);
    }

    @Test
    void whatIsSentTwiceAtOnceIsEnteredOnce() throws Exception {
        HoursForm form = form(UUID.randomUUID(), 5);
        MilestoneForm planned = new MilestoneForm(UUID.randomUUID(), "Guide", Side.COMPANY, LocalDate.of(2026, 12, 1));
        atOnce(Collections.nCopies(6, step(() -> this.hours.enter(this.id, form, this.company))));
        atOnce(Collections.nCopies(6, step(() -> this.milestones.plan(this.id, planned, this.company))));

        assertThat(this.missions.show(this.id).entries()).hasSize(1);
        assertThat(this.missions.show(this.id).milestones()).hasSize(1);
        assertThat(this.ears.moves(this.id)).hasSize(3);
    }

    @Test
    void riskIsRaisedAndClearsItself() {
        plan(LocalDate.of(2026, 11, 25));
        tickAt(Instant.parse("2026-12-08T09:00:00Z"));
        assertThat(status()).as("thirteen days late").isEqualTo(PartnershipStatus.ACTIVE);
        tickAt(Instant.parse("2026-12-09T09:00:00Z"));
        tickAt(Instant.parse("2026-12-09T10:00:00Z"));
        assertThat(status()).isEqualTo(PartnershipStatus.AT_RISK);
        this.milestones.deliver(this.id, this.missions.show(this.id).milestones().get(0).id(), WHY, null, this.company);
        tickAt(Instant.parse("2026-12-09T11:00:00Z"));
        assertThat(status()).isEqualTo(PartnershipStatus.ACTIVE);
        tickAt(Instant.parse("2027-01-15T11:00:00Z"));
        assertThat(status()).as("idle").isEqualTo(PartnershipStatus.AT_RISK);
        enter(1);
        tickAt(Instant.parse("2027-01-15T12:00:00Z"));
        assertThat(status()).isEqualTo(PartnershipStatus.ACTIVE);
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.AT_RISK::equals).hasSize(2);
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.RECOVERED::equals).hasSize(2);
    }

    @Test
    void whoDiffersOnAMeasureSaysWhyAndBothTextsStand() {
        UUID indicator = this.missions.show(this.id).indicators().get(0).id();
        this.indicators.measure(this.id, indicator, new MeasureForm(BigDecimal.valueOf(7), "Le classeur"), null,
                this.company);
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.indicators.confirm(this.id, indicator, this.company));
        this.indicators.dispute(this.id, indicator, new RemarkForm("Six seulement."), this.association);

        assertThat(this.indicators.show(this.id, indicator)).satisfies((one) -> {
            assertThat(one.evidence()).isEqualTo("Le classeur");
            assertThat(one.objection()).isEqualTo("Six seulement.");
            assertThat(one.actualBar()).isEqualTo(70);
        });
        this.indicators.measure(this.id, indicator, new MeasureForm(BigDecimal.valueOf(6), null), null, this.company);
        this.indicators.confirm(this.id, indicator, this.association);
        assertThat(this.indicators.show(this.id, indicator).status()).isEqualTo(IndicatorStatus.CONFIRMED_BY_BOTH);
    }

    @Test
    void fiveIndicatorsAreEnoughAndWhatFindsNoPlaceIsSaid() {
        TermsView changed = Meeting.terms(2, Side.COMPANY, 24, "Autre chose à mesurer");
        assertThat(this.missions.show(this.id).unplaced(changed)).as("there is a place").isEmpty();
        for (int number = 0; number < 4; number++) {
            this.indicators.define(this.id, new IndicatorForm("n" + number, null, null, BigDecimal.TEN), Language.FR,
                    this.company);
        }
        this.indicators.define(this.id, new IndicatorForm("n1", null, null, BigDecimal.TEN), Language.FR, this.company);
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.indicators.define(this.id, new IndicatorForm("n9", null, null, BigDecimal.TEN),
                    Language.FR, this.company))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("mission.conflict.indicators"));
        assertThat(this.missions.show(this.id).unplaced(changed)).isEqualTo(changed.indicators());
    }

    @Test
    void nothingIsCompletedBeforeEverythingIsDone() {
        this.partnershipSteps.close(this.id, HANDOVER, this.company);
        assertThat(this.missions.show(this.id).lacking()).containsExactly(Lacking.values());
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.missions.complete(this.id, this.company));
        workIsDone();
        this.missions.complete(this.id, this.association);

        assertThat(status()).isEqualTo(PartnershipStatus.COMPLETED);
        assertThat(this.partnerships.show(this.id, this.company).standing().goals()).containsExactly(4, 8);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> enter(1));
    }

    @Test
    void aSheetIsPublicOnceBothAgree() {
        this.partnershipSteps.close(this.id, HANDOVER, this.company);
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.partnershipSteps.publish(this.id, this.company));
        workIsDone();
        this.missions.complete(this.id, this.association);
        this.partnershipSteps.publish(this.id, this.company);
        this.partnershipSteps.publish(this.id, this.company);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.partnerships.published(this.id));
        this.partnershipSteps.publish(this.id, this.association);

        assertThat(this.partnerships.published(this.id).standing().beneficiaries()).isEqualTo(62);
    }

    @Test
    void itIsAskedAfter90And180DaysWhetherItIsStillUsed() {
        this.partnershipSteps.close(this.id, HANDOVER, this.company);
        workIsDone();
        this.missions.complete(this.id, this.association);
        followAt(89, PartnershipStatus.COMPLETED);
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> answer(FollowUpForm.StillUsed.YES, this.association));
        followAt(90, PartnershipStatus.FOLLOW_UP_90);
        answer(FollowUpForm.StillUsed.YES, this.association);
        answer(FollowUpForm.StillUsed.YES, this.company);
        followAt(180, PartnershipStatus.FOLLOW_UP_180);
        answer(FollowUpForm.StillUsed.NO, this.association);
        answer(FollowUpForm.StillUsed.NO, this.association);
        followAt(210, PartnershipStatus.ARCHIVED);

        assertThat(this.followUps.answers(this.id)).hasSize(3);
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.FOLLOW_UP_ASKED::equals).hasSize(2);
        assertThat(this.ears.moves(this.id)).filteredOn(PartnershipStep.FOLLOWED_UP::equals).hasSize(3);
    }

    @Test
    void aRenewalIsANewPartnershipWithTheSameTerms() throws Exception {
        this.partnershipSteps.close(this.id, HANDOVER, this.company);
        workIsDone();
        this.missions.complete(this.id, this.association);
        List<Object> next = atOnce(Collections.nCopies(4, () -> this.partnershipSteps.renew(this.id, this.company)));

        assertThat(next).containsOnly(next.get(0));
        UUID renewal = (UUID) next.get(0);
        assertThat(this.partnerships.show(renewal, this.association).standing().renewedFrom()).isEqualTo(this.id);
        assertThat(this.partnerships.agreement(renewal).terms())
            .isEqualTo(this.partnerships.agreement(this.id).terms());
        assertThat(this.missions.show(renewal).indicators()).hasSize(1);
        assertThat(status()).isEqualTo(PartnershipStatus.RENEWED);
    }

    @Test
    void whatIsHeldOrEndedTakesNoWork() {
        this.partnershipSteps.hold(this.id, this.company);
        this.partnershipSteps.hold(this.id, this.company);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> enter(1));
        this.partnershipSteps.resume(this.id, this.association);
        this.partnershipSteps.dispute(this.id, WHY, this.association);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> enter(1));
        this.partnershipSteps.resume(this.id, this.company);
        this.partnershipSteps.terminate(this.id, WHY, this.company);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.partnershipSteps.resume(this.id, this.company));
        assertThat(this.partnerships.show(this.id, this.association).standing().endReason())
            .isEqualTo("Voici pourquoi.");
        assertThat(this.ears.moves(this.id)).containsExactly(PartnershipStep.ACTIVATED, PartnershipStep.HELD,
                PartnershipStep.RESUMED, PartnershipStep.DISPUTED, PartnershipStep.SETTLED, PartnershipStep.TERMINATED);
    }

    @Test
    void nobodyElseComesIn() {
        UUID entry = enter(2);
        for (OrganisationKind kind : List.of(OrganisationKind.ASSOCIATION, OrganisationKind.COMPANY)) {
            Member other = Meeting.member(Meeting.organisation(kind, "Autre"));
            assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> this.hours.enter(this.id, form(UUID.randomUUID(), 1), other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.hours.confirm(this.id, entry, other));
            assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> this.partnershipSteps.terminate(this.id, WHY, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.partnershipSteps.renew(this.id, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.missions.complete(this.id, other));
        }
        assertThatExceptionOfType(NotFound.class).as("an entry of another partnership")
            .isThrownBy(() -> this.hours.confirm(this.id, UUID.randomUUID(), this.association));
    }

    private void workIsDone() {
        UUID milestone = plan(LocalDate.of(2026, 12, 10));
        this.milestones.deliver(this.id, milestone, WHY, null, this.company);
        this.milestones.accept(this.id, milestone, this.association);
        this.hours.confirm(this.id, enter(6), this.association);
        UUID indicator = this.missions.show(this.id).indicators().get(0).id();
        this.indicators.measure(this.id, indicator, new MeasureForm(BigDecimal.TEN, null), null, this.company);
        this.indicators.confirm(this.id, indicator, this.association);
    }

    private void answer(FollowUpForm.StillUsed used, Member party) {
        this.followUps.answer(this.id, new FollowUpForm(used, null), party);
    }

    private void followAt(int days, PartnershipStatus expected) {
        this.clock.set(MONDAY.plus(Duration.ofDays(days)));
        this.followUps.tick();
        this.followUps.tick();
        assertThat(status()).as("after %s days", days).isEqualTo(expected);
    }

    private void tickAt(Instant time) {
        this.clock.set(time);
        this.timer.tick();
    }

    private UUID plan(LocalDate due) {
        UUID key = UUID.randomUUID();
        this.milestones.plan(this.id, new MilestoneForm(key, "Guide", Side.COMPANY, due), this.association);
        return key;
    }

    private UUID enter(int hours) {
        UUID key = UUID.randomUUID();
        this.hours.enter(this.id, form(key, hours), this.company);
        return key;
    }

    private static HoursForm form(UUID key, int hours) {
        return new HoursForm(key, LocalDate.of(2026, 11, 20), hours, 1, "Première visite");
    }

    private PartnershipStatus status() {
        return this.partnerships.show(this.id, this.company).card().status();
    }

}
