package org.tiwizi.report;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

/** A moderator decided on a report: both sides are to be told. */
public record ReportSettled(String caseNumber, boolean upheld, String outcome, @Nullable UUID accountId,
        @Nullable String email, Language language, @Nullable UUID organisationId) {

    /** Without the address or the words, whatever prints it. */
    @Override
    public String toString() {
        return "ReportSettled[" + this.caseNumber + "]";
    }

}
