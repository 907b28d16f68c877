package org.tiwizi.report;

import java.util.Set;

/** Where a report stands. */
public enum ReportStatus {

    WAITING, UPHELD, DISMISSED;

    /** The states that may follow this one. */
    public Set<ReportStatus> next() {
        return (this == WAITING) ? Set.of(UPHELD, DISMISSED) : Set.of();
    }

}
