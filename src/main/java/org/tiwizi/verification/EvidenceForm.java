package org.tiwizi.verification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a member says of a document that they send.
 *
 * @param issuedOn the day that stands on it
 * @param expiresOn its last day; none when it has no end
 */
@NullUnmarked
public record EvidenceForm(@NotNull EvidenceKind kind,
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate issuedOn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate expiresOn) {

    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    public static EvidenceForm blank() {
        return new EvidenceForm(null, null, null);
    }

    /** What is wrong with its days as they stand today: codes of messages, by field. */
    public Map<String, String> faults(LocalDate today) {
        Map<String, String> faults = new HashMap<>();
        if (this.issuedOn != null && (this.issuedOn.isAfter(today) || this.issuedOn.getYear() < FIRST_YEAR)) {
            faults.put("issuedOn", "Issued");
        }
        if (this.expiresOn != null && (this.expiresOn.isBefore(today) || this.expiresOn.getYear() > LAST_YEAR)) {
            faults.put("expiresOn", "Ended");
        }
        else if (this.expiresOn != null && this.issuedOn != null && !this.expiresOn.isAfter(this.issuedOn)) {
            faults.put("expiresOn", "Order");
        }
        return faults;
    }

}
