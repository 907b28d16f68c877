package org.tiwizi.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.document.Spreadsheet;
import org.tiwizi.intake.sheet.RowReader;
import org.tiwizi.intake.sheet.Sheets;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a spreadsheet into the table of its rows: all of it or nothing. */
@Component
class Reading {

    /** How many rows one spreadsheet may have. */
    static final int MOST_ROWS = 10_000;

    private final IntakeBatchRepository batches;

    private final IntakeRows rows;

    private final Existing existing;

    private final TaxonomyService taxonomy;

    private final Validator validator;

    private final AuditTrail trail;

    private final Clock clock;

    Reading(IntakeBatchRepository batches, IntakeRows rows, Existing existing, TaxonomyService taxonomy,
            Validator validator, AuditTrail trail, Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.existing = existing;
        this.taxonomy = taxonomy;
        this.validator = validator;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(rollbackFor = Exception.class)
    UUID read(Spreadsheet file, String name, UUID accountId) throws UnreadableSheet, IOException {
        Instant now = this.clock.instant();
        IntakeBatch batch = this.batches.saveAndFlush(new IntakeBatch(accountId, name, file.sha256(), now));
        this.rows.beginProgress(batch.id());
        Pieces pieces = new Pieces(batch);
        Sheets.read(file, pieces);
        pieces.flush();
        if (batch.rows() == 0) {
            throw new UnreadableSheet("intake.empty", "");
        }
        this.trail.write(AuditEntry.of(now, accountId, null, AuditAction.READING, AuditKind.IMPORT, batch.id(), null,
                IntakeStatus.READY));
        return batch.id();
    }

    /** Gathers rows until a piece is full, and stores it checked. */
    private final class Pieces implements RowReader {

        private final IntakeBatch batch;

        private final RowCheck check = new RowCheck(Reading.this.validator, Reading.this.taxonomy,
                Reading.this.existing);

        private final Codes codes = new Codes(Reading.this.taxonomy);

        private final List<RowCheck.Read> piece = new ArrayList<>();

        private @Nullable Heading heading;

        Pieces(IntakeBatch batch) {
            this.batch = batch;
        }

        @Override
        public void row(long line, List<String> cells) throws UnreadableSheet {
            if (this.heading == null) {
                this.heading = new Heading(cells);
                this.batch.pass(this.heading.unread());
                return;
            }
            if (this.batch.rows() + this.piece.size() == MOST_ROWS) {
                throw new UnreadableSheet("intake.tooMany", "");
            }
            List<RowFault> faults = this.heading.overflows(cells) ? List.of(new RowFault(RowFault.ROW, "Surplus"))
                    : List.of();
            this.piece.add(new RowCheck.Read(line, content(this.heading.read(cells)), faults));
            if (this.piece.size() == IntakeRows.PIECE) {
                flush();
            }
        }

        void flush() {
            List<IntakeRow> checked = this.check.check(this.piece);
            checked.forEach((row) -> this.batch.count(row.state()));
            Reading.this.rows.add(this.batch.id(), checked);
            this.piece.clear();
        }

        private AssociationRow content(Map<Column, String> cells) {
            @Nullable String name = cells.get(Column.NAME);
            return new AssociationRow(name, cells.get(Column.OTHER_NAME), cells.get(Column.MISSION),
                    this.codes.region(cells.get(Column.REGION)), this.codes.province(cells.get(Column.PROVINCE)),
                    this.codes.sector(cells.get(Column.SECTOR)), cells.get(Column.EMAIL), cells.get(Column.FOUNDED_IN),
                    cells.get(Column.TITLE), cells.get(Column.SUMMARY), cells.get(Column.PROBLEM),
                    cells.get(Column.BENEFICIARIES));
        }

    }

}
