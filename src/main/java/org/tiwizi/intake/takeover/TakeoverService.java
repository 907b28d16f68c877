package org.tiwizi.intake.takeover;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.tiwizi.account.AccountService;
import org.tiwizi.account.NewAccount;
import org.tiwizi.account.Role;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.organisation.Confirmation;
import org.tiwizi.organisation.Consents;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Token;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking over a page that others began, by the link of its invitation. */
@Service
public class TakeoverService {

    private final InvitationRepository invitations;

    private final OrganisationService organisations;

    private final AccountService accounts;

    private final Consents consents;

    private final AuditTrail trail;

    private final TransactionTemplate transaction;

    private final Clock clock;

    TakeoverService(InvitationRepository invitations, OrganisationService organisations, AccountService accounts,
            Consents consents, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.accounts = accounts;
        this.consents = consents;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a link is for; none when it is unknown, used or older than 30 days. */
    public Optional<TakeoverView> find(String token) {
        return this.invitations.findOpen(new Token(token).hash(), this.clock.instant())
            .map((invitation) -> new TakeoverView(this.organisations.card(invitation.organisationId()),
                    invitation.email()));
    }

    /** Opens the account of the association; a link works once. */
    public Confirmation accept(TakeoverForm form, Language language) {
        // slow on purpose, so not while holding a database connection
        String hash = this.accounts.hash(form.password());
        try {
            boolean opened = Boolean.TRUE
                .equals(this.transaction.execute((status) -> open(form, hash, language, this.clock.instant())));
            return opened ? Confirmation.CONFIRMED : Confirmation.UNUSABLE;
        }
        catch (Conflict ex) {
            return Confirmation.ADDRESS_TAKEN;
        }
    }

    private boolean open(TakeoverForm form, String hash, Language language, Instant now) {
        Optional<Invitation> invitation = this.invitations.findOpen(new Token(form.token()).hash(), now);
        if (invitation.isEmpty() || this.invitations.use(invitation.get().id(), now) == 0) {
            return false;
        }
        UUID association = invitation.get().organisationId();
        UUID account = this.accounts.open(new NewAccount(invitation.get().email(), form.personName(), hash, language,
                Role.ASSOCIATION, association, false));
        this.consents.toTerms(account, now);
        this.trail.write(AuditEntry.of(now, account, association, AuditAction.TAKEOVER, AuditKind.ORGANISATION,
                association, null, null));
        return true;
    }

}
