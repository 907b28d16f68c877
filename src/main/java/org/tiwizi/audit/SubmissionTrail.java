package org.tiwizi.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeHidden;
import org.tiwizi.initiative.InitiativePublished;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.InitiativeSubmitted;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferHidden;
import org.tiwizi.offer.OfferPublished;
import org.tiwizi.offer.OfferService;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.offer.OfferSubmitted;
import org.tiwizi.organisation.OrganisationAppealed;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.organisation.OrganisationSubmitted;

import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes into the trail what members submit and contest, and what of theirs they pause,
 * show again and close.
 */
@Component
class SubmissionTrail {

    private final AuditTrail trail;

    private final InitiativeService initiatives;

    private final OfferService offers;

    private final Clock clock;

    SubmissionTrail(AuditTrail trail, InitiativeService initiatives, OfferService offers, Clock clock) {
        this.trail = trail;
        this.initiatives = initiatives;
        this.offers = offers;
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

    @EventListener
    void on(InitiativeHidden hidden) {
        Optional.ofNullable(this.initiatives.cards(List.of(hidden.initiativeId())).get(hidden.initiativeId()))
            .map(InitiativeCard::status)
            .ifPresent((now) -> write((now == InitiativeStatus.PAUSED) ? AuditAction.PAUSE : AuditAction.CLOSING,
                    AuditKind.INITIATIVE, hidden.initiativeId(), hidden.associationId(), now));
    }

    @EventListener
    void on(OfferHidden hidden) {
        Optional.ofNullable(this.offers.cards(List.of(hidden.offerId())).get(hidden.offerId()))
            .map(OfferCard::status)
            .ifPresent((now) -> write((now == OfferStatus.PAUSED) ? AuditAction.PAUSE : AuditAction.CLOSING,
                    AuditKind.OFFER, hidden.offerId(), hidden.companyId(), now));
    }

    @EventListener
    void on(InitiativePublished published) {
        if (isOwner(published.associationId())) {
            write(AuditAction.RESUMPTION, AuditKind.INITIATIVE, published.initiativeId(), published.associationId(),
                    InitiativeStatus.PUBLISHED);
        }
    }

    @EventListener
    void on(OfferPublished published) {
        if (isOwner(published.companyId())) {
            write(AuditAction.RESUMPTION, AuditKind.OFFER, published.offerId(), published.companyId(),
                    OfferStatus.PUBLISHED);
        }
    }

    // the first publication is a moderator’s, never of the own organisation: its line is
    // that of the decision
    private static boolean isOwner(UUID organisation) {
        return signedIn().map(Member::organisationId).filter(organisation::equals).isPresent();
    }

    private void write(AuditAction action, AuditKind kind, UUID subject, UUID organisation, Enum<?> after) {
        this.trail.write(AuditEntry.of(this.clock.instant(), signedIn().map(Member::accountId).orElse(null),
                organisation, action, kind, subject, null, after));
    }

    // who acts is who is signed in: the rooms tell what happened, not who did it
    private static Optional<Member> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
            .map(Authentication::getPrincipal)
            .filter(Member.class::isInstance)
            .map(Member.class::cast);
    }

}
