package org.tiwizi.notification;

import java.util.UUID;

import org.tiwizi.account.AccountService;
import org.tiwizi.account.Role;
import org.tiwizi.organisation.OrganisationRejected;
import org.tiwizi.organisation.OrganisationReturned;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationSubmitted;
import org.tiwizi.organisation.OrganisationVerified;
import org.tiwizi.organisation.SignUpReceived;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of signing up and of what reviewers decided of an organisation. */
@Component
class OrganisationListener {

    private static final String PROFILE = "/workspace/organisation";

    private final Announcer announcer;

    private final AccountService accounts;

    private final OrganisationService organisations;

    OrganisationListener(Announcer announcer, AccountService accounts, OrganisationService organisations) {
        this.announcer = announcer;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @EventListener
    void on(SignUpReceived received) {
        News news = (received.token() != null)
                ? News.of(NewsKind.SIGN_UP, "/sign-up/confirmation?token=" + received.token())
                : News.of(NewsKind.SIGN_UP_KNOWN, "/sign-in");
        this.announcer.mail(received.email(), received.personName(), received.language(), news);
    }

    @EventListener
    void on(OrganisationSubmitted submitted) {
        this.announcer.note(this.accounts.recipients(Role.MODERATOR),
                news(NewsKind.ORGANISATION_SUBMITTED, "/moderation", submitted.organisationId()));
    }

    @EventListener
    void on(OrganisationVerified verified) {
        tell(verified.organisationId(), news(NewsKind.ORGANISATION_VERIFIED, PROFILE, verified.organisationId()));
    }

    @EventListener
    void on(OrganisationReturned returned) {
        tell(returned.organisationId(),
                news(NewsKind.ORGANISATION_RETURNED, PROFILE, returned.organisationId()).remarked(returned.remark()));
    }

    @EventListener
    void on(OrganisationRejected rejected) {
        tell(rejected.organisationId(),
                news(NewsKind.ORGANISATION_REJECTED, PROFILE, rejected.organisationId()).remarked(rejected.remark()));
    }

    private News news(NewsKind kind, String link, UUID id) {
        return News.of(kind, link).about(this.organisations.card(id)::name);
    }

    private void tell(UUID organisationId, News news) {
        this.announcer.tell(this.accounts.recipients(organisationId), news);
    }

}
