package org.tiwizi.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.organisation.StandingService;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks every hour which verifications are about to end, have ended, or were renewed.
 * Each organisation is its own transaction and is looked at again inside it: running
 * twice, or after a stop of days, does nothing twice.
 */
@Component
class VerificationClock {

    private static final Logger log = LoggerFactory.getLogger(VerificationClock.class);

    private static final int BATCH = 200;

    private final EvidenceRepository evidence;

    private final FileReader files;

    private final OrganisationService organisations;

    private final StandingService standing;

    private final AuditTrail trail;

    private final TransactionTemplate transaction;

    private final Clock clock;

    VerificationClock(EvidenceRepository evidence, FileReader files, OrganisationService organisations,
            StandingService standing, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
        this.evidence = evidence;
        this.files = files;
        this.organisations = organisations;
        this.standing = standing;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does all that is due now. */
    void tick() {
        UUID after = new UUID(0, 0);
        List<UUID> found = this.evidence.findOrganisationsWithAnEnd(after, Limit.of(BATCH));
        while (!found.isEmpty()) {
            found.forEach(this::look);
            found = this.evidence.findOrganisationsWithAnEnd(found.get(found.size() - 1), Limit.of(BATCH));
        }
    }

    private void look(UUID organisationId) {
        try {
            while (Boolean.TRUE.equals(this.transaction.execute((status) -> step(organisationId)))) {
                // after a stop of days, more than one step is due
            }
        }
        catch (RuntimeException ex) {
            log.error("The clock of verifications failed", ex);
        }
    }

    private boolean step(UUID id) {
        OrganisationCard card = this.organisations.card(id);
        Optional<LocalDate> until = this.files.until(card);
        OrganisationStatus next = Standing.next(card.status(), until, LocalDate.now(this.clock));
        if (next == card.status()) {
            return false;
        }
        switch (next) {
            case EXPIRING -> this.standing.expire(id, until.orElseThrow());
            case LAPSED -> this.standing.lapse(id);
            default -> this.standing.renew(id);
        }
        AuditAction action = switch (next) {
            case EXPIRING -> AuditAction.EXPIRY;
            case LAPSED -> AuditAction.LAPSE;
            default -> AuditAction.RENEWAL;
        };
        this.trail.write(
                AuditEntry.of(this.clock.instant(), null, id, action, AuditKind.ORGANISATION, id, card.status(), next));
        return true;
    }

}
