package org.tiwizi.intake;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.tiwizi.shared.Aggregate;

/**
 * A spreadsheet that was read: how many of its rows are good, and whether they are in.
 */
@Entity
class IntakeBatch extends Aggregate {

    private UUID accountId;

    private String fileName;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private IntakeStatus status = IntakeStatus.READY;

    private int good;

    private int known;

    private int bad;

    private Instant createdAt;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected IntakeBatch() {
        // for JPA
    }

    IntakeBatch(UUID accountId, String fileName, String sha256, Instant at) {
        this.accountId = accountId;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.createdAt = at;
        this.since = at;
    }

    void count(RowState state) {
        switch (state) {
            case GOOD -> this.good++;
            case KNOWN -> this.known++;
            case BAD -> this.bad++;
        }
    }

    int rows() {
        return this.good + this.known + this.bad;
    }

    /** Whether it was not begun yet: asked for twice, it is begun once. */
    boolean begin(Instant at) {
        if (this.status != IntakeStatus.READY) {
            return false;
        }
        move(IntakeStatus.IMPORTING, at);
        return true;
    }

    void finish(Instant at) {
        move(IntakeStatus.IMPORTED, at);
    }

    private void move(IntakeStatus target, Instant at) {
        this.status = this.status.to(target);
        this.since = at;
    }

    IntakeStatus status() {
        return this.status;
    }

    IntakeView view(int done) {
        return new IntakeView(id(), this.fileName, this.status, this.createdAt, this.good, this.known, this.bad, done);
    }

}
