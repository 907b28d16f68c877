package org.tiwizi.proposal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.tiwizi.holiday.Holidays;
import org.tiwizi.holiday.WorkingDays;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProposalClockTests extends MeetingRoom {

    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    @Autowired
    ProposalClock timer;

    @Autowired
    Holidays holidays;

    @Test
    void whoeverOwesAnAnswerIsRemindedTwiceAndThenItExpires() {
        UUID id = send();
        tickAt("2026-11-25T08:59:00Z", id, ProposalStatus.SENT, 0);
        tickAt("2026-11-25T09:00:00Z", id, ProposalStatus.SENT, 1);
        tickAt("2026-11-25T09:00:00Z", id, ProposalStatus.SENT, 1);
        this.steps.see(id, this.association);
        tickAt("2026-11-29T12:00:00Z", id, ProposalStatus.SEEN, 1);
        tickAt("2026-11-30T09:00:00Z", id, ProposalStatus.SEEN, 2);
        tickAt("2026-12-07T08:59:00Z", id, ProposalStatus.SEEN, 2);
        tickAt("2026-12-07T09:00:00Z", id, ProposalStatus.EXPIRED, 2);
        tickAt("2027-02-01T09:00:00Z", id, ProposalStatus.EXPIRED, 2);

        assertThat(this.ears.steps(id)).containsExactly(ProposalStep.SENT, ProposalStep.REMINDED, ProposalStep.SEEN,
                ProposalStep.REMINDED, ProposalStep.EXPIRED);
    }

    @Test
    void theClockIsSetByTheSendingAndSaysItselfWhenItComesAgain() {
        UUID id = send();
        assertThat(scheduled(id)).isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
        assertThat(this.timer.tick(id)).as("nothing is due yet").contains(Instant.parse("2026-11-25T09:00:00Z"));
        assertThat(next("2026-11-25T09:00:00Z", id)).contains(Instant.parse("2026-11-30T09:00:00Z"));
        assertThat(next("2026-11-30T09:00:00Z", id)).contains(Instant.parse("2026-12-07T09:00:00Z"));
        this.steps.counter(id, 0, this.meeting.form("v2", 30), Language.FR, this.association);
        assertThat(next("2026-12-07T09:00:00Z", id)).as("what is due moved back")
            .contains(Instant.parse("2026-12-21T09:00:00Z"));
        this.steps.withdraw(id, null, DATES, this.company);
        assertThat(next("2026-12-21T09:00:00Z", id)).as("settled").isEmpty();
        assertThat(this.timer.tick(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whatIsNotSentSetsNoClock() {
        send();
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.sending.send(this.meeting.form("Autre lettre", 12), Language.FR, this.company));
        assertThat(this.database.sql("""
                select count(*) from scheduled_tasks t join proposal p on p.id::text = t.task_instance
                where t.task_name = 'proposal-due' and p.need_id = ?
                """).param(this.meeting.need().id()).query(Integer.class).single()).isEqualTo(1);
    }

    private Optional<Instant> next(String time, UUID id) {
        this.clock.set(Instant.parse(time));
        return this.timer.tick(id);
    }

    private Instant scheduled(UUID id) {
        return this.database
            .sql("select execution_time from scheduled_tasks where task_name = 'proposal-due' and task_instance = ?")
            .param(id.toString())
            .query(Timestamp.class)
            .single()
            .toInstant();
    }

    @Test
    void aStopOfDaysIsCaughtUpWithInOneStep() {
        UUID reminded = send();
        tickAt("2026-12-02T09:00:00Z", reminded, ProposalStatus.SENT, 2);
        assertThat(this.ears.steps(reminded)).containsExactly(ProposalStep.SENT, ProposalStep.REMINDED);
        tickAt("2027-01-20T09:00:00Z", reminded, ProposalStatus.EXPIRED, 2);
    }

    @Test
    void aDiscussionClosesAfterTwentyOneIdleDays() {
        UUID id = send();
        this.steps.counter(id, 0, this.meeting.form("v2", 30), Language.FR, this.association);
        tickAt("2026-12-14T08:59:59Z", id, ProposalStatus.IN_DISCUSSION, 0);
        tickAt("2026-12-14T09:00:00Z", id, ProposalStatus.EXPIRED, 0);
    }

    @Test
    void anAnsweredProposalIsLeftInPeace() {
        UUID id = agree();
        tickAt("2026-12-08T09:00:00Z", id, ProposalStatus.AGREED, 0);
        assertThat(this.ears.steps(id)).containsExactly(ProposalStep.SENT, ProposalStep.ACCEPTED);
    }

    @Test
    void weekendsAndHolidaysDoNotCount() {
        WorkingDays days = this.holidays.read(MOROCCO);

        assertThat(days.has(LocalDate.of(2026, 11, 18))).as("independence").isFalse();
        assertThat(days.has(LocalDate.of(2027, 1, 14))).as("Amazigh new year").isFalse();
        assertThat(days.has(LocalDate.of(2026, 11, 21))).as("a Saturday").isFalse();
        assertThat(days.has(LocalDate.of(2026, 11, 19))).isTrue();
        assertThat(days.after(Instant.parse("2026-11-17T09:00:00Z"), 2))
            .isEqualTo(Instant.parse("2026-11-20T09:00:00Z"));
    }

    @Test
    void anAdministratorsReligiousHolidayCountsInItsYearOnly() {
        WorkingDays days = new WorkingDays(Set.of(MonthDay.of(1, 11)), Set.of(LocalDate.of(2027, 3, 10)), MOROCCO);

        assertThat(days.has(LocalDate.of(2027, 3, 10))).isFalse();
        assertThat(days.has(LocalDate.of(2028, 3, 10))).isTrue();
    }

    @Test
    void theChangeOfTheHourAroundRamadanMovesNothing() {
        WorkingDays days = new WorkingDays(Set.of(), Set.of(), MOROCCO);
        Instant before = LocalDate.of(2026, 2, 13).atTime(10, 0).atZone(MOROCCO).toInstant();
        Instant after = days.after(before, 2);

        assertThat(after.atZone(MOROCCO).toLocalDateTime()).isEqualTo(LocalDate.of(2026, 2, 17).atTime(10, 0));
        assertThat(before.atZone(MOROCCO).getOffset()).as("the offset did change")
            .isNotEqualTo(after.atZone(MOROCCO).getOffset());
    }

    private void tickAt(String time, UUID id, ProposalStatus status, int reminders) {
        this.clock.set(Instant.parse(time));
        this.timer.tick(id);
        assertThat(page(id).card().status()).as(time).isEqualTo(status);
        assertThat(this.database.sql("select reminders from proposal where id = ?")
            .param(id)
            .query(Integer.class)
            .single()).as(time).isEqualTo(reminders);
    }

}
