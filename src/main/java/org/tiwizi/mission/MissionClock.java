package org.tiwizi.mission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.partnership.PartnershipActivity;
import org.tiwizi.partnership.PartnershipStep;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes silence for a yes after ten days, and raises or clears the risk of what is late
 * or idle (DOMAIN.md, section 4). Each thing is its own transaction and is looked at
 * again under its lock: running twice, or after a stop of days, does nothing twice.
 */
@Component
class MissionClock {

    private static final Logger log = LoggerFactory.getLogger(MissionClock.class);

    private static final int BATCH = 200;

    private static final Duration TACIT = Duration.ofDays(HoursEntry.TACIT_DAYS);

    private static final int LATE_DAYS = 14;

    private static final Duration IDLE = Duration.ofDays(21);

    private final HoursRepository entries;

    private final MilestoneRepository milestones;

    private final PartnershipActivity activity;

    private final TransactionTemplate transaction;

    private final Clock clock;

    MissionClock(HoursRepository entries, MilestoneRepository milestones, PartnershipActivity activity,
            TransactionTemplate transaction, Clock clock) {
        this.entries = entries;
        this.milestones = milestones;
        this.activity = activity;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does all that is due now. */
    void tick() {
        confirmWhatNobodyContests();
        watch();
    }

    private void confirmWhatNobodyContests() {
        Instant since = this.clock.instant().minus(TACIT);
        List<UUID> silent = this.entries.findSilent(since, new UUID(0, 0), Limit.of(BATCH));
        while (!silent.isEmpty()) {
            silent.forEach((id) -> apart(() -> this.entries.lock(id)
                .filter((entry) -> entry.status().isWaiting() && !entry.movedAt().isAfter(since))
                .ifPresent((entry) -> {
                    HoursStatus before = entry.status();
                    entry.confirmTacitly(this.clock.instant());
                    this.activity.movedByClock(entry.partnershipId(), id, PartnershipStep.HOURS_TACIT, before,
                            entry.status());
                })));
            silent = this.entries.findSilent(since, silent.get(silent.size() - 1), Limit.of(BATCH));
        }
    }

    private void watch() {
        LocalDate late = LocalDate.now(this.clock).minusDays(LATE_DAYS);
        Instant idle = this.clock.instant().minus(IDLE);
        List<UUID> running = running(new UUID(0, 0));
        while (!running.isEmpty()) {
            running
                .forEach((id) -> apart(() -> this.activity.watch(id, this.milestones.countLate(id, late) > 0, idle)));
            running = running(running.get(running.size() - 1));
        }
    }

    private List<UUID> running(UUID after) {
        return this.transaction.execute((status) -> this.activity.running(after, BATCH));
    }

    private void apart(Runnable work) {
        try {
            this.transaction.executeWithoutResult((status) -> work.run());
        }
        catch (RuntimeException ex) {
            log.error("The clock of missions failed", ex);
        }
    }

}
