package org.tiwizi.audit;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.InitiativeSubmitted;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.offer.OfferSubmitted;
import org.tiwizi.organisation.OrganisationAppealed;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.organisation.OrganisationSubmitted;

import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Writes what members submit, and what they contest, into the trail. */
@Component
class SubmissionTrail {

    private final AuditTrail trail;

    private final Clock clock;

    SubmissionTrail(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void on(OrganisationSubmitted submitted) {
        write(AuditAction.SUBMISSION, AuditKind.ORGANISATION, submitted.organisationId(), submitted.organisationId(),
                OrganisationStatus.SUBMITTED);
    }

    @EventListener
    void on(OrganisationAppealed appealed) {
        write(AuditAction.APPEAL, AuditKind.ORGANISATION, appealed.organisationId(), appealed.organisationId(),
                OrganisationStatus.SUBMITTED);
    }

    @EventListener
    void on(InitiativeSubmitted submitted) {
        write(AuditAction.SUBMISSION, AuditKind.INITIATIVE, submitted.initiativeId(), submitted.associationId(),
                InitiativeStatus.IN_MODERATION);
    }

    @EventListener
    void on(OfferSubmitted submitted) {
        write(AuditAction.SUBMISSION, AuditKind.OFFER, submitted.offerId(), submitted.companyId(),
                OfferStatus.IN_MODERATION);
    }

    // who submits is who is signed in: the rooms tell what happened, not who did it
    private void write(AuditAction action, AuditKind kind, UUID subject, UUID organisation, Enum<?> after) {
        @Nullable Authentication by = SecurityContextHolder.getContext().getAuthentication();
        @Nullable UUID account = (by != null && by.getPrincipal() instanceof Member member) ? member.accountId() : null;
        this.trail
            .write(AuditEntry.of(this.clock.instant(), account, organisation, action, kind, subject, null, after));
    }

}
