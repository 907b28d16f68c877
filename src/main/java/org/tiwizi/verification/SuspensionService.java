package org.tiwizi.verification;

import java.time.Clock;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.organisation.StandingService;
import org.tiwizi.shared.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suspending organisations, and ending that: once, with the reason, in the trail. Nobody
 * decides on their own organisation: it does not exist for them.
 */
@Service
@Transactional
public class SuspensionService {

    private final StandingService standing;

    private final OrganisationService organisations;

    private final AuditTrail trail;

    private final Clock clock;

    SuspensionService(StandingService standing, OrganisationService organisations, AuditTrail trail, Clock clock) {
        this.standing = standing;
        this.organisations = organisations;
        this.trail = trail;
        this.clock = clock;
    }

    /** A verified organisation and what it published disappear at once. */
    public void suspend(UUID id, String remark, Member moderator) {
        OrganisationStatus before = before(id, moderator);
        this.standing.suspend(id, remark);
        note(id, AuditAction.SUSPENSION, before, OrganisationStatus.SUSPENDED, moderator);
    }

    /** A suspended organisation is verified again. */
    public void reinstate(UUID id, Member moderator) {
        before(id, moderator);
        this.standing.settle(id, true);
        note(id, AuditAction.REINSTATEMENT, OrganisationStatus.SUSPENDED, OrganisationStatus.VERIFIED, moderator);
    }

    /** A suspended organisation is closed for good. */
    public void close(UUID id, Member moderator) {
        before(id, moderator);
        this.standing.settle(id, false);
        note(id, AuditAction.CLOSURE, OrganisationStatus.SUSPENDED, OrganisationStatus.CLOSED, moderator);
    }

    private OrganisationStatus before(UUID id, Member moderator) {
        if (id.equals(moderator.organisationId())) {
            throw new NotFound("another organisation", id);
        }
        return this.organisations.card(id).status();
    }

    private void note(UUID id, AuditAction action, OrganisationStatus before, OrganisationStatus after,
            Member moderator) {
        this.trail.write(AuditEntry.of(this.clock.instant(), moderator.accountId(), id, action, AuditKind.ORGANISATION,
                id, before, after));
    }

}
