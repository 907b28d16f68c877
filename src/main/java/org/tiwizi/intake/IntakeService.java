package org.tiwizi.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.document.Spreadsheet;
import org.tiwizi.document.SpreadsheetCheck;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;

import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Spreadsheets of associations: reading one, looking at its rows, bringing them in. */
@Service
@Transactional(readOnly = true)
public class IntakeService {

    private static final int PAGE = 20;

    private static final int ROWS = 50;

    private final IntakeBatchRepository batches;

    private final IntakeRows rows;

    private final Reading reading;

    private final SpreadsheetCheck check;

    private final AuditTrail trail;

    private final Scheduler scheduler;

    private final Clock clock;

    IntakeService(IntakeBatchRepository batches, IntakeRows rows, Reading reading, SpreadsheetCheck check,
            AuditTrail trail, Scheduler scheduler, Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.reading = reading;
        this.check = check;
        this.trail = trail;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Newest first, 20 on a page; pages count from 1. */
    public ResultPage<IntakeView> newest(int page) {
        List<IntakeView> found = this.batches.findNewest(PageRequest.of(page - 1, PAGE))
            .stream()
            .map((batch) -> batch.view(0))
            .toList();
        return new ResultPage<>(found, this.batches.count(), page, PAGE);
    }

    /**
     * Reads a spreadsheet of at most 10,000 rows; nothing of it is brought in yet. One
     * that waits already is not read twice.
     * @throws UnusableFile when it is no spreadsheet that we take
     * @throws UnreadableSheet when it is malformed, with the line
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID read(@Nullable String name, @Nullable InputStreamSource file, Member coordinator)
            throws UnusableFile, UnreadableSheet, IOException {
        Spreadsheet sheet = this.check.check(file);
        Optional<IntakeBatch> waiting = this.batches.findWaiting(sheet.sha256());
        if (waiting.isPresent()) {
            return waiting.get().id();
        }
        try {
            return this.reading.read(sheet, shown(name), coordinator.accountId());
        }
        catch (DataIntegrityViolationException ex) {
            // sent twice at the same moment: the other one was first
            return this.batches.findWaiting(sheet.sha256()).orElseThrow(() -> ex).id();
        }
    }

    /** One, and how far it is; NotFound if there is none. */
    public IntakeView show(UUID id) {
        return find(id).view(this.rows.progress(id));
    }

    /**
     * Its rows in order, 50 on a page; pages count from 1.
     * @param faulty whether only those that cannot be brought in
     */
    public ResultPage<IntakeRow> rows(IntakeView batch, boolean faulty, int page) {
        Collection<RowState> states = faulty ? List.of(RowState.BAD) : Arrays.asList(RowState.values());
        return new ResultPage<>(this.rows.page(batch.id(), states, (page - 1) * ROWS, ROWS),
                faulty ? batch.bad() : batch.wanted() + batch.bad(), page, ROWS);
    }

    /** Rows that cannot be brought in, after a line: a piece of them, none at the end. */
    public List<IntakeRow> faulty(UUID id, long after) {
        return this.rows.bad(id, after);
    }

    /** Begins to bring in what is good; asked for twice, it is begun once. */
    @Transactional
    public void begin(UUID id, Member coordinator) {
        Instant now = this.clock.instant();
        if (find(id).begin(now)) {
            this.trail.write(AuditEntry.of(now, coordinator.accountId(), null, AuditAction.IMPORT, AuditKind.IMPORT, id,
                    IntakeStatus.READY, IntakeStatus.IMPORTING));
            this.scheduler.schedule(IntakeTasks.BRINGING.instance(id.toString()).build(), now);
        }
    }

    /** Throws away one that was not begun; Conflict when it was. */
    @Transactional
    public void discard(UUID id, Member coordinator) {
        IntakeBatch batch = find(id);
        if (batch.status() != IntakeStatus.READY) {
            throw new Conflict("intake.conflict.begun");
        }
        this.batches.delete(batch);
        this.trail.write(AuditEntry.of(this.clock.instant(), coordinator.accountId(), null, AuditAction.DISCARD,
                AuditKind.IMPORT, id, IntakeStatus.READY, null));
    }

    private IntakeBatch find(UUID id) {
        return this.batches.findById(id).orElseThrow(() -> new NotFound("intake batch", id));
    }

    /** Without the folders that some browsers tell. */
    private static String shown(@Nullable String name) {
        return (name != null) ? name.replaceAll("(?s).*[/\\\\]", "") : "";
    }

}
