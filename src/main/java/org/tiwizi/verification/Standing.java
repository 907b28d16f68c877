package org.tiwizi.verification;

import java.time.LocalDate;
import java.util.Optional;

import org.tiwizi.organisation.OrganisationStatus;

/**
 * What the clock makes of an organisation whose documents end on a day: EXPIRING from 30
 * days before, LAPSED from the day after, VERIFIED again when they were replaced
 * (DOMAIN.md, section 4). Pure.
 */
final class Standing {

    static final int WARNING_DAYS = 30;

    private Standing() {
    }

    /**
     * The state that follows now; the same when nothing does.
     * @param until the first day on which something ends; none while nothing does
     */
    static OrganisationStatus next(OrganisationStatus now, Optional<LocalDate> until, LocalDate today) {
        boolean ended = until.filter((day) -> day.isBefore(today)).isPresent();
        boolean ending = until.filter((day) -> !day.isAfter(today.plusDays(WARNING_DAYS))).isPresent();
        return switch (now) {
            case VERIFIED -> ending ? OrganisationStatus.EXPIRING : now;
            case EXPIRING -> ended ? OrganisationStatus.LAPSED : ending ? now : OrganisationStatus.VERIFIED;
            default -> now;
        };
    }

}
