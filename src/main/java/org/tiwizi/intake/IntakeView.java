package org.tiwizi.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A spreadsheet and how far it is.
 *
 * @param done how many of the rows to be brought are brought
 * @param unread headings that nothing is read under, at most 20
 */
public record IntakeView(UUID id, String fileName, IntakeStatus status, Instant createdAt, int good, int known, int bad,
        int done, List<String> unread) {

    /** Rows that an import goes through. */
    public int wanted() {
        return this.good + this.known;
    }

    public boolean isReady() {
        return this.status == IntakeStatus.READY;
    }

    public boolean isRunning() {
        return this.status == IntakeStatus.IMPORTING;
    }

}
