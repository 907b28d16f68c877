package org.tiwizi.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.mission.HoursForm;
import org.tiwizi.mission.HoursService;
import org.tiwizi.mission.IndicatorService;
import org.tiwizi.mission.MeasureForm;
import org.tiwizi.mission.MilestoneForm;
import org.tiwizi.mission.MilestoneService;
import org.tiwizi.mission.MissionService;
import org.tiwizi.partnership.HandoverForm;
import org.tiwizi.partnership.PartnershipMoved;
import org.tiwizi.partnership.PartnershipStepService;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.proposal.MeetingRoom;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Conflict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Who did what, on whose behalf, from where to where, when: one line for every step. */
@Import({ MeetingTrail.class, AuditTrail.class })
class MeetingTrailTests extends MeetingRoom {

    private static final RemarkForm WHY = new RemarkForm("Voici pourquoi.");

    @Autowired
    AuditTrail trail;

    @Autowired
    PartnershipStepService partnerships;

    @Autowired
    MissionService missions;

    @Autowired
    MilestoneService milestones;

    @Autowired
    HoursService hours;

    @Autowired
    IndicatorService indicators;

    private UUID id = UUID.randomUUID();

    @BeforeEach
    void aSignedPartnership() {
        this.id = this.steps.approve(agree(), null, this.company);
        this.partnerships.activate(this.id);
    }

    @Test
    void everyStepOfAPartnershipHasItsLine() {
        UUID milestone = UUID.randomUUID();
        UUID entry = UUID.randomUUID();
        UUID indicator = this.missions.indicators(this.id).get(0).id();
        LocalDate day = LocalDate.of(2026, 11, 20);
        this.partnerships.hold(this.id, this.company);
        this.partnerships.resume(this.id, this.association);
        this.milestones.plan(this.id, new MilestoneForm(milestone, "Guide", Side.COMPANY, day), this.association);
        this.milestones.deliver(this.id, milestone, WHY, null, this.company);
        this.milestones.sendBack(this.id, milestone, WHY, this.association);
        this.milestones.deliver(this.id, milestone, WHY, null, this.company);
        this.milestones.accept(this.id, milestone, this.association);
        this.hours.enter(this.id, new HoursForm(entry, day, 6, 1, "Visite"), this.company);
        this.hours.contest(this.id, entry, WHY, this.association);
        this.hours.correct(this.id, entry, new HoursForm(entry, day, 4, 1, "Visite"), this.company);
        this.hours.confirm(this.id, entry, this.association);
        this.indicators.measure(this.id, indicator, new MeasureForm(BigDecimal.TEN, null), null, this.company);
        this.indicators.confirm(this.id, indicator, this.association);
        this.partnerships.close(this.id, new HandoverForm("Le guide.", 62, List.of()), this.company);
        this.missions.complete(this.id, this.association);
        this.partnerships.publish(this.id, this.company);
        this.partnerships.renew(this.id, this.association);

        List<PartnershipMoved> moves = this.ears.all(PartnershipMoved.class)
            .stream()
            .filter((moved) -> moved.partnershipId().equals(this.id))
            .toList();
        assertThat(moves).hasSize(18);
        moves.forEach((moved) -> assertThat(lines(moved.subjectId()))
            .filteredOn((line) -> line.action().endsWith(moved.step().name()) && line.after().equals(moved.after())
                    && line.at().equals(moved.at()) && Objects.equals(line.before(), moved.before()))
            .as(moved.step().name())
            .singleElement()
            .satisfies((line) -> {
                assertThat(List.of(line.organisationId(), line.partyId()))
                    .containsExactlyInAnyOrder(moved.associationId(), moved.companyId());
                assertThat(line.accountId()).isEqualTo((moved.by() != null) ? moved.by().accountId() : null);
                assertThat(moved.by() == null || moved.by().organisation().equals(line.organisationId())).isTrue();
            }));
        assertThat(lines(milestone)).extracting(AuditEntry::action, AuditEntry::before, AuditEntry::after)
            .containsExactly(tuple("MILESTONE_ACCEPTED", "DELIVERED", "ACCEPTED"),
                    tuple("MILESTONE_DELIVERED", "REWORK", "DELIVERED"),
                    tuple("MILESTONE_SENT_BACK", "DELIVERED", "REWORK"),
                    tuple("MILESTONE_DELIVERED", "PLANNED", "DELIVERED"), tuple("MILESTONE_PLANNED", null, "PLANNED"));
        assertThat(lines(entry)).extracting(AuditEntry::organisationId)
            .containsExactly(this.association.organisation(), this.company.organisation(),
                    this.association.organisation(), this.company.organisation());
    }

    @Test
    void whatIsRefusedOrAskedTwiceLeavesNoLine() {
        int before = lines(this.id).size();
        this.partnerships.activate(this.id);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.partnerships.publish(this.id, this.company));
        assertThat(lines(this.id)).hasSize(before);
    }

    private List<AuditEntry> lines(UUID subject) {
        return this.trail.read(new AuditFilter(null, null, null, null, subject, null, null), null, ZoneOffset.UTC, 50)
            .stream()
            .map(AuditLine::entry)
            .toList();
    }

}
