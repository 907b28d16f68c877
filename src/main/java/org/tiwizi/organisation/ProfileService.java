package org.tiwizi.organisation;

import java.time.Clock;

import org.tiwizi.account.Member;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members see and change of their own organisation. */
@Service
@Transactional
public class ProfileService {

    private final OrganisationRepository organisations;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ProfileService(OrganisationRepository organisations, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** The member’s organisation. */
    @Transactional(readOnly = true)
    public OrganisationProfile show(Member member) {
        Organisation organisation = own(member);
        return new OrganisationProfile(organisation.page(this.clock.getZone()), organisation.version(),
                organisation.since());
    }

    /**
     * Stores a valid form.
     * @throws ObjectOptimisticLockingFailureException when somebody changed the profile
     * since the form’s version
     */
    public void change(OrganisationForm form, Member member) {
        Organisation organisation = own(member);
        if (!String.valueOf(organisation.version()).equals(form.version())) {
            throw new ObjectOptimisticLockingFailureException(Organisation.class, organisation.id());
        }
        organisation.change(form).ifPresent(this.events::publishEvent);
    }

    /**
     * Asks for verification: DRAFT or CHANGES_REQUESTED becomes SUBMITTED, else
     * IllegalTransition.
     */
    public void submit(Member member) {
        this.events.publishEvent(own(member).submit(this.clock.instant()));
    }

    private Organisation own(Member member) {
        return this.organisations.findById(member.organisation())
            .orElseThrow(() -> new NotFound("organisation", member.organisation()));
    }

}
