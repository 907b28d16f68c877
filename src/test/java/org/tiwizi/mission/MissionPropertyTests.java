package org.tiwizi.mission;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.partnership.FollowUpForm;
import org.tiwizi.partnership.HandoverForm;
import org.tiwizi.partnership.PartnershipMoved;
import org.tiwizi.partnership.PartnershipPage;
import org.tiwizi.partnership.PartnershipStatus;
import org.tiwizi.partnership.PartnershipStep;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.proposal.IndicatorForm;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the two parties, strangers and the clock do, in whatever order: what DOMAIN.md
 * says of partnerships, milestones, hours and indicators holds after every step.
 */
class MissionPropertyTests extends MissionRoom {

    private static final int STEPS = 120;

    private Random random = new Random(0);

    private Member stranger = Meeting.member(Meeting.organisation(OrganisationKind.COMPANY, "Autre"));

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
    void everyInvariantHoldsAfterEveryStep(long seed) {
        this.random = new Random(seed);
        List<String> story = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            Seen before = seen();
            int told = moves().size();
            Member actor = actor();
            String name = act(actor, story);
            Seen after = seen();
            hold(before, after, told, actor, "seed " + seed + ": " + String.join(", ", tail(story)) + " " + name);
        }
        chain();
    }

    /** One random step; its outcome is done, Conflict or NotFound and nothing else. */
    private String act(Member actor, List<String> story) {
        int choice = this.random.nextInt(24);
        Runnable step = step(choice, actor);
        String outcome;
        try {
            step.run();
            outcome = "done";
        }
        catch (Conflict | NotFound ex) {
            outcome = ex.getClass().getSimpleName();
        }
        story.add(choice + " by " + actor.organisation().toString().substring(0, 4) + " " + outcome);
        return outcome;
    }

    private Runnable step(int choice, Member actor) {
        MissionPage page = this.missions.show(this.id);
        RemarkForm why = new RemarkForm("Raison " + this.random.nextInt(3));
        UUID milestone = page.milestones().isEmpty() ? UUID.randomUUID() : any(page.milestones()).id();
        UUID entry = page.entries().isEmpty() ? UUID.randomUUID() : any(page.entries()).id();
        UUID indicator = page.indicators().isEmpty() ? UUID.randomUUID() : any(page.indicators()).id();
        LocalDate day = LocalDate.now(this.clock).plusDays(this.random.nextInt(30) - 10);
        return switch (choice) {
            case 0 -> () -> this.partnershipSteps.activate(this.id);
            case 1 -> () -> this.partnershipSteps.hold(this.id, actor);
            case 2, 3 -> () -> this.partnershipSteps.resume(this.id, actor);
            case 4 -> rarely(() -> this.partnershipSteps.dispute(this.id, why, actor));
            case 5 -> rarely(() -> this.partnershipSteps.terminate(this.id, why, actor));
            case 6 -> () -> this.partnershipSteps.close(this.id, new HandoverForm("Guide", 9, List.of(4)), actor);
            case 7 -> () -> this.missions.complete(this.id, actor);
            case 8 -> () -> this.partnershipSteps.publish(this.id, actor);
            case 9 -> rarely(() -> this.partnershipSteps.renew(this.id, actor));
            case 10 -> () -> this.followUps.answer(this.id, new FollowUpForm(FollowUpForm.StillUsed.YES, null), actor);
            case 11 -> few(page.milestones(), () -> this.milestones.plan(this.id,
                    new MilestoneForm(UUID.randomUUID(), "Guide", any(List.of(Side.values())), day), actor));
            case 12 -> () -> this.milestones.start(this.id, milestone, actor);
            case 13, 14 -> () -> this.milestones.deliver(this.id, milestone, why, null, actor);
            case 15 -> () -> this.milestones.accept(this.id, milestone, actor);
            case 16 -> () -> this.milestones.sendBack(this.id, milestone, why, actor);
            case 17 -> few(page.entries(), () -> this.hours.enter(this.id, form(UUID.randomUUID(), day), actor));
            case 18 -> () -> this.hours.confirm(this.id, entry, actor);
            case 19 -> () -> this.hours.contest(this.id, entry, why, actor);
            case 20 -> () -> this.hours.correct(this.id, entry, form(entry, day), actor);
            case 21 -> () -> this.indicators.measure(this.id, indicator,
                    new MeasureForm(BigDecimal.valueOf(this.random.nextInt(9)), null), null, actor);
            case 22 -> this.random.nextBoolean() ? () -> this.indicators.confirm(this.id, indicator, actor)
                    : this.random.nextBoolean() ? () -> this.indicators.dispute(this.id, indicator, why, actor)
                            : () -> this.indicators.define(this.id,
                                    new IndicatorForm("n" + this.random.nextInt(8), null, null, BigDecimal.TEN),
                                    Language.FR, actor);
            default -> this::timePasses;
        };
    }

    private void timePasses() {
        this.clock.set(this.clock.instant().plus(Duration.ofDays(1 + this.random.nextInt(15))));
        this.timer.tick();
        this.followUps.tick();
    }

    private Runnable rarely(Runnable step) {
        return (this.random.nextInt(8) == 0) ? step : () -> {
        };
    }

    private Runnable few(List<?> known, Runnable step) {
        return (known.size() < 4) ? step : () -> {
        };
    }

    private void hold(Seen before, Seen after, int told, Member actor, String story) {
        PartnershipStatus status = after.status();
        assertThat(after.status() == before.status() || before.status().next().contains(after.status())
                || reachable(before.status(), after.status()))
            .as("%s → %s, %s", before.status(), after.status(), story)
            .isTrue();
        if (actor == this.stranger && moves().stream().skip(told).noneMatch((moved) -> moved.by() == null)) {
            assertThat(after).as(story).isEqualTo(before);
        }
        assertThat(this.missions.hours(this.id).confirmed()).as(story).isEqualTo(sumOfConfirmed());
        assertThat(before.confirmed().entrySet()).as("what is confirmed stays, " + story)
            .allMatch((hours) -> Objects.equals(after.confirmed().get(hours.getKey()), hours.getValue()));
        if (!before.status().isRunning() && !after.status().isRunning()) {
            assertThat(after.parts()).as("nothing is written while it does not run, " + story)
                .satisfiesAnyOf((parts) -> assertThat(parts).isEqualTo(before.parts()),
                        (parts) -> assertThat(moves().stream().skip(told).allMatch((moved) -> moved.by() == null))
                            .isTrue());
        }
        if (status.isCompleted()) {
            assertThat(after.page().standing().handover()).as(story).isNotBlank();
            assertThat(this.missions.show(this.id).lacking()).as(story).isEmpty();
        }
        else {
            assertThat(after.page().published()).as(story).isFalse();
        }
        assertThat(status != PartnershipStatus.TERMINATED || after.page().standing().endReason() != null).as(story)
            .isTrue();
        assertThat(this.missions.indicators(this.id)).as(story).hasSizeLessThanOrEqualTo(5);
        this.missions.show(this.id)
            .entries()
            .forEach((entry) -> assertThat(!entry.tacit() || entry.status() == HoursStatus.CONFIRMED).as(story)
                .isTrue());
        if (moves().size() == told) {
            assertThat(after).as("what was not told did not happen, " + story).isEqualTo(before);
        }
    }

    /** The clock may take two steps at once. */
    private static boolean reachable(PartnershipStatus from, PartnershipStatus to) {
        return from.next().stream().anyMatch((middle) -> middle.next().contains(to));
    }

    /** Every step of a subject begins where the one before ended. */
    private void chain() {
        Map<UUID, String> last = new HashMap<>();
        for (PartnershipMoved moved : moves()) {
            if (moved.before() != null && last.containsKey(moved.subjectId())) {
                assertThat(moved.before()).as(moved.toString()).isEqualTo(last.get(moved.subjectId()));
            }
            last.put(moved.subjectId(), moved.after());
            boolean clock = List
                .of(PartnershipStep.AT_RISK, PartnershipStep.RECOVERED, PartnershipStep.HOURS_TACIT,
                        PartnershipStep.FOLLOW_UP_ASKED, PartnershipStep.ARCHIVED, PartnershipStep.ACTIVATED)
                .contains(moved.step());
            assertThat(moved.by() == null).as(moved.toString()).isEqualTo(clock);
        }
    }

    private List<PartnershipMoved> moves() {
        return this.ears.all(PartnershipMoved.class)
            .stream()
            .filter((moved) -> moved.partnershipId().equals(this.id))
            .toList();
    }

    private long sumOfConfirmed() {
        return this.database
            .sql("select coalesce(sum(hours), 0) from hours_entry where partnership_id = ? and status = 'CONFIRMED'")
            .param(this.id)
            .query(Long.class)
            .single();
    }

    private Seen seen() {
        Map<UUID, Integer> confirmed = new HashMap<>();
        MissionPage mission = this.missions.show(this.id);
        mission.entries()
            .stream()
            .filter((entry) -> entry.status() == HoursStatus.CONFIRMED)
            .forEach((entry) -> confirmed.put(entry.id(), entry.hours()));
        List<Object> parts = new ArrayList<>();
        mission.milestones().forEach((one) -> parts.add(List.of(one.id(), one.status(), one.deliveries())));
        parts.addAll(mission.entries());
        parts.addAll(mission.indicators());
        PartnershipPage page = this.partnerships.show(this.id, this.company);
        return new Seen(page.card().status(), page.standing().toString(), confirmed, parts, page);
    }

    private Member actor() {
        int who = this.random.nextInt(9);
        return (who == 0) ? this.stranger : (who < 5) ? this.association : this.company;
    }

    private HoursForm form(UUID key, LocalDate day) {
        return new HoursForm(key, day, 1 + this.random.nextInt(5), 1, "Visite");
    }

    private <T> T any(List<T> all) {
        return all.get(this.random.nextInt(all.size()));
    }

    private static List<String> tail(List<String> story) {
        return story.subList(Math.max(0, story.size() - 6), story.size());
    }

    /** What stood at a moment, without what only the reading of it makes. */
    private record Seen(PartnershipStatus status, String standing, Map<UUID, Integer> confirmed, List<Object> parts,
            PartnershipPage page) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Seen that && this.status == that.status && this.standing.equals(that.standing)
                    && this.parts.equals(that.parts);
        }

        @Override
        public int hashCode() {
            return this.status.hashCode();
        }

    }

}
