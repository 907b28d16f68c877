package org.tiwizi.proposal;

import java.time.Instant;
import java.util.Optional;

import org.tiwizi.holiday.WorkingDays;

/**
 * What the clock has to do with an open proposal: a pure function of the proposal, the
 * time and the calendar (DOMAIN.md, section 4).
 */
enum ProposalDue {

    NOTHING, FIRST_REMINDER, SECOND_REMINDER, EXPIRY;

    private static final int FIRST = 2;

    private static final int SECOND = 5;

    private static final int LAST = 10;

    private static final int IDLE_DAYS = 21;

    /**
     * Working days count while the first answer is owed, calendar days afterwards. Only
     * the latest of what was missed is due, so a stop of days is caught up with in one
     * step.
     */
    static ProposalDue of(Proposal proposal, Instant now, WorkingDays days) {
        if (!proposal.status().isOpen()) {
            return NOTHING;
        }
        if (!proposal.status().isUnanswered()) {
            return now.isBefore(idle(proposal, days)) ? NOTHING : EXPIRY;
        }
        Instant sent = proposal.sentAt();
        if (!now.isBefore(days.after(sent, LAST))) {
            return EXPIRY;
        }
        if (proposal.reminders() < 2 && !now.isBefore(days.after(sent, SECOND))) {
            return SECOND_REMINDER;
        }
        return (proposal.reminders() < 1 && !now.isBefore(days.after(sent, FIRST))) ? FIRST_REMINDER : NOTHING;
    }

    /** When there is something to do for one that was just sent. */
    static Instant first(Instant sent, WorkingDays days) {
        return days.after(sent, FIRST);
    }

    /**
     * When there is something to do next, if nothing happens; never once it is settled.
     */
    static Optional<Instant> next(Proposal proposal, WorkingDays days) {
        if (!proposal.status().isOpen()) {
            return Optional.empty();
        }
        if (!proposal.status().isUnanswered()) {
            return Optional.of(idle(proposal, days));
        }
        return Optional.of(days.after(proposal.sentAt(), switch (proposal.reminders()) {
            case 0 -> FIRST;
            case 1 -> SECOND;
            default -> LAST;
        }));
    }

    private static Instant idle(Proposal proposal, WorkingDays days) {
        return proposal.movedAt().atZone(days.zone()).plusDays(IDLE_DAYS).toInstant();
    }

}
