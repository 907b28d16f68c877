package org.tiwizi.organisation;

import java.time.Clock;
import java.util.List;

import org.tiwizi.account.Member;
import org.tiwizi.shared.Conflict;
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
        return profile(own(member));
    }

    /**
     * Stores a valid form.
     * @throws ObjectOptimisticLockingFailureException when somebody changed the profile
     * since the form’s version
     * @throws Conflict when reviewers are deciding on it, or a verified name would change
     */
    public void change(OrganisationForm form, Member member) {
        Organisation organisation = own(member);
        organisation.demandWritable();
        if (!String.valueOf(organisation.version()).equals(form.version())) {
            throw new ObjectOptimisticLockingFailureException(Organisation.class, organisation.id());
        }
        organisation.change(form).ifPresent(this.events::publishEvent);
    }

    /**
     * Asks for verification: DRAFT or CHANGES_REQUESTED becomes SUBMITTED, else
     * IllegalTransition.
     * @return what the profile lacks, in which case nothing was asked
     */
    public List<ProfileGap> submit(Member member) {
        Organisation organisation = own(member);
        OrganisationProfile profile = profile(organisation);
        if (profile.submittable() && !profile.complete()) {
            return profile.gaps();
        }
        this.events.publishEvent(organisation.submit(this.clock.instant()));
        return List.of();
    }

    private OrganisationProfile profile(Organisation organisation) {
        return new OrganisationProfile(organisation.page(this.clock.getZone()), organisation.version(),
                organisation.since(), organisation.isContestable());
    }

    private Organisation own(Member member) {
        return this.organisations.findById(member.organisation())
            .orElseThrow(() -> new NotFound("organisation", member.organisation()));
    }

}
