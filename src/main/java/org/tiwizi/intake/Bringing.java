package org.tiwizi.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.intake.takeover.Invitations;
import org.tiwizi.organisation.OrganisationService;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the good rows of a spreadsheet in one transaction, a piece in memory at a time;
 * how far it is, is written beside that transaction. What is there already is passed
 * over, so that a second run changes nothing.
 */
@Component
class Bringing {

    private final IntakeBatchRepository batches;

    private final IntakeRows rows;

    private final OrganisationService organisations;

    private final InitiativeService initiatives;

    private final Invitations invitations;

    private final AuditTrail trail;

    private final TransactionTemplate beside;

    private final Clock clock;

    Bringing(IntakeBatchRepository batches, IntakeRows rows, OrganisationService organisations,
            InitiativeService initiatives, Invitations invitations, AuditTrail trail,
            PlatformTransactionManager transactions, Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.invitations = invitations;
        this.trail = trail;
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The invitations follow as a task of their own, written in the same transaction. */
    @Transactional
    void bring(UUID batchId, SchedulerClient scheduler) {
        Optional<IntakeBatch> batch = this.batches.findById(batchId)
            .filter((found) -> found.status() == IntakeStatus.IMPORTING);
        if (batch.isEmpty()) {
            return;
        }
        Instant now = this.clock.instant();
        int done = 0;
        List<IntakeRow> piece = this.rows.wanted(batchId, 0);
        while (!piece.isEmpty()) {
            bring(piece.stream().map(IntakeRow::content).toList(), now);
            done += piece.size();
            tell(batchId, done);
            piece = this.rows.wanted(batchId, piece.get(piece.size() - 1).line());
        }
        batch.get().finish(now);
        this.trail.write(AuditEntry.of(now, null, null, AuditAction.IMPORT, AuditKind.IMPORT, batchId,
                IntakeStatus.IMPORTING, IntakeStatus.IMPORTED));
        scheduler.scheduleIfNotExists(IntakeTasks.INVITING.instance(batchId.toString()).scheduledTo(now));
    }

    private void bring(List<AssociationRow> rows, Instant now) {
        this.organisations.bring(rows.stream().map((row) -> row.association(now)).toList());
        this.initiatives.bring(rows.stream().flatMap((row) -> row.initiative(now).stream()).toList());
        this.invitations.prepare(rows.stream().map(AssociationRow::invited).toList(), now);
    }

    private void tell(UUID batchId, int done) {
        this.beside.executeWithoutResult((status) -> this.rows.progress(batchId, done));
    }

}
