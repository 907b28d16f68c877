package org.tiwizi.notification;

import java.util.UUID;

import org.tiwizi.account.AccountService;
import org.tiwizi.account.Role;
import org.tiwizi.organisation.OrganisationAppealed;
import org.tiwizi.organisation.OrganisationExpiring;
import org.tiwizi.organisation.OrganisationLapsed;
import org.tiwizi.organisation.OrganisationReinstated;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationSuspended;
import org.tiwizi.partnership.DealingsService;
import org.tiwizi.verification.EvidenceReturned;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells an organisation, and its partners, what became of its verification after the
 * first decision, and what reviewers said of its documents.
 */
@Component
class StandingListener {

    private static final String PROFILE = "/workspace/organisation";

    private static final String DOCUMENTS = "/workspace/documents";

    private final Announcer announcer;

    private final AccountService accounts;

    private final OrganisationService organisations;

    private final DealingsService dealings;

    StandingListener(Announcer announcer, AccountService accounts, OrganisationService organisations,
            DealingsService dealings) {
        this.announcer = announcer;
        this.accounts = accounts;
        this.organisations = organisations;
        this.dealings = dealings;
    }

    @EventListener
    void on(OrganisationAppealed appealed) {
        this.announcer.note(this.accounts.recipients(Role.MODERATOR),
                news(NewsKind.ORGANISATION_SUBMITTED, "/moderation", appealed.organisationId()));
    }

    @EventListener
    void on(OrganisationExpiring expiring) {
        tell(expiring.organisationId(), news(NewsKind.ORGANISATION_EXPIRING, DOCUMENTS, expiring.organisationId()));
    }

    @EventListener
    void on(OrganisationLapsed lapsed) {
        tell(lapsed.organisationId(), news(NewsKind.ORGANISATION_LAPSED, DOCUMENTS, lapsed.organisationId()));
    }

    /** Its partners learn that it is, not why. */
    @EventListener
    void on(OrganisationSuspended suspended) {
        UUID id = suspended.organisationId();
        tell(id, news(NewsKind.ORGANISATION_SUSPENDED, PROFILE, id).remarked(suspended.remark()));
        this.dealings.partners(id)
            .forEach((partner) -> tell(partner, news(NewsKind.PARTNER_SUSPENDED, "/partnerships", id)));
    }

    @EventListener
    void on(OrganisationReinstated reinstated) {
        tell(reinstated.organisationId(), news(NewsKind.ORGANISATION_REINSTATED, PROFILE, reinstated.organisationId()));
    }

    @EventListener
    void on(EvidenceReturned returned) {
        News news = news((returned.remark() != null) ? NewsKind.EVIDENCE_RETURNED : NewsKind.EVIDENCE_ERASED, DOCUMENTS,
                returned.organisationId());
        tell(returned.organisationId(), (returned.remark() != null) ? news.remarked(returned.remark()) : news);
    }

    private News news(NewsKind kind, String link, UUID id) {
        return News.of(kind, link).about(this.organisations.card(id)::name);
    }

    private void tell(UUID organisationId, News news) {
        this.announcer.tell(this.accounts.recipients(organisationId), news);
    }

}
