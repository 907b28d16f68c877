package org.tiwizi.report;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

/** Somebody reported a page and is to be told that it arrived. */
public record ReportReceived(String caseNumber, @Nullable UUID accountId, @Nullable String email, Language language) {

    /** Without the address, whatever prints it. */
    @Override
    public String toString() {
        return "ReportReceived[" + this.caseNumber + "]";
    }

}
