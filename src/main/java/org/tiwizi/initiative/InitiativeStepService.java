package org.tiwizi.initiative;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps that an association takes with its initiatives. */
@Service
@Transactional
public class InitiativeStepService {

    private final InitiativeRepository initiatives;

    private final OrganisationService organisations;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    InitiativeStepService(InitiativeRepository initiatives, OrganisationService organisations,
            ApplicationEventPublisher events, Clock clock) {
        this.initiatives = initiatives;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks to publish it.
     * @return what it lacks (DOMAIN.md, section 4); when there is anything, it stays what
     * it was
     */
    public List<Missing> submit(UUID id, Member association) {
        Initiative initiative = own(id, association);
        initiative.status().to(InitiativeStatus.IN_MODERATION);
        List<Missing> missing = Missing.of(InitiativeCard.of(initiative), verified(initiative));
        if (missing.isEmpty()) {
            tell(initiative.submit(this.clock.instant()));
        }
        return missing;
    }

    /** Takes it out of all lists for a while. */
    public void pause(UUID id, Member association) {
        tell(own(id, association).pause(this.clock.instant()));
    }

    /** Shows it again; only a verified association may (DOMAIN.md, section 4). */
    public void resume(UUID id, Member association) {
        Initiative initiative = own(id, association);
        InitiativePublished published = initiative.resume(this.clock.instant());
        if (!verified(initiative)) {
            throw new Conflict("initiative.conflict.unverified");
        }
        tell(published);
    }

    /** Ends it for good. */
    public void close(UUID id, Member association) {
        tell(own(id, association).close(this.clock.instant()));
    }

    private boolean verified(Initiative initiative) {
        return this.organisations.card(initiative.associationId()).verified();
    }

    private Initiative own(UUID id, Member association) {
        return this.initiatives.lock(id, association.organisation()).orElseThrow(() -> new NotFound("initiative", id));
    }

    // those who listen may read the new state with queries of their own
    private void tell(Object event) {
        this.initiatives.flush();
        this.events.publishEvent(event);
    }

}
