package org.tiwizi.moderation;

import java.time.Clock;

import org.tiwizi.initiative.InitiativeSubmitted;
import org.tiwizi.offer.OfferSubmitted;
import org.tiwizi.organisation.OrganisationAppealed;
import org.tiwizi.organisation.OrganisationSubmitted;
import org.tiwizi.verification.EvidenceSent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whatever is submitted enters the queue, in the transaction of its author. */
@Component
class Submissions {

    private final ModerationService moderation;

    private final Clock clock;

    Submissions(ModerationService moderation, Clock clock) {
        this.moderation = moderation;
        this.clock = clock;
    }

    @EventListener
    void on(OrganisationSubmitted event) {
        this.moderation.open(SubjectKind.ORGANISATION, event.organisationId(), event.organisationId(),
                this.clock.instant());
    }

    @EventListener
    void on(OrganisationAppealed event) {
        this.moderation.contest(event.organisationId(), event.why(), this.clock.instant());
    }

    /** What is not verified asks for it when its file is complete. */
    @EventListener
    void on(EvidenceSent event) {
        if (event.verified()) {
            this.moderation.open(SubjectKind.ORGANISATION, event.organisationId(), event.organisationId(),
                    this.clock.instant());
        }
    }

    @EventListener
    void on(InitiativeSubmitted event) {
        this.moderation.open(SubjectKind.INITIATIVE, event.initiativeId(), event.associationId(), this.clock.instant());
    }

    @EventListener
    void on(OfferSubmitted event) {
        this.moderation.open(SubjectKind.OFFER, event.offerId(), event.companyId(), this.clock.instant());
    }

}
