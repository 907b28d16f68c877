package org.tiwizi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of an organisation beside the first decision on it: taken up by a
 * reviewer, contested, about to lapse, suspended. Steps taken at once come one after the
 * other; a step that the state does not allow is an IllegalTransition.
 */
@Service
@Transactional
public class StandingService {

    private final OrganisationRepository organisations;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    StandingService(OrganisationRepository organisations, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it is suspended or closed, so that its members may only read. */
    @Transactional(readOnly = true)
    public boolean suspended(UUID id) {
        return this.organisations.findStatus(id).filter(OrganisationStatus::isStopped).isPresent();
    }

    /**
     * A reviewer begins to look at it, or leaves it; nothing if it does not wait, or one
     * reviewer follows another.
     */
    public void take(UUID id, boolean taken) {
        Organisation organisation = lock(id);
        OrganisationStatus now = organisation.status();
        if (now.isWaiting() && taken != (now == OrganisationStatus.IN_REVIEW)) {
            organisation.take(taken, this.clock.instant());
        }
    }

    /**
     * Its members contest a refusal, once.
     * @throws Conflict when they did before
     */
    public void appeal(String why, Member member) {
        tell(lock(member.organisation()).appeal(why, this.clock.instant()));
    }

    /** VERIFIED becomes EXPIRING. */
    public void expire(UUID id, LocalDate until) {
        tell(lock(id).expire(until, this.clock.instant()));
    }

    /** EXPIRING becomes VERIFIED again. */
    public void renew(UUID id) {
        lock(id).renew(this.clock.instant());
    }

    /** EXPIRING becomes LAPSED. */
    public void lapse(UUID id) {
        tell(lock(id).lapse(this.clock.instant()));
        this.events.publishEvent(new OrganisationHidden(id));
    }

    /** What is verified disappears at once; its members keep reading. */
    public void suspend(UUID id, String remark) {
        tell(lock(id).suspend(remark, this.clock.instant()));
        this.events.publishEvent(new OrganisationHidden(id));
    }

    /**
     * What is suspended comes back, or is closed for good.
     * @throws Conflict when another verified company has its ICE now
     */
    public void settle(UUID id, boolean reinstated) {
        Organisation organisation = lock(id);
        if (!reinstated) {
            organisation.close(this.clock.instant());
            return;
        }
        @Nullable String ice = organisation.ice();
        if (ice != null && this.organisations.isVerifiedElsewhere(ice, id)) {
            throw new Conflict("organisation.conflict.ice");
        }
        tell(organisation.reinstate(this.clock.instant()));
    }

    // those who listen may read the new state with queries of their own
    private void tell(Object event) {
        this.organisations.flush();
        this.events.publishEvent(event);
    }

    private Organisation lock(UUID id) {
        return this.organisations.lock(id).orElseThrow(() -> new NotFound("organisation", id));
    }

}
