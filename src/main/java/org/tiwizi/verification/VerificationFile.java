package org.tiwizi.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tiwizi.organisation.OrganisationPage;

/**
 * The file of an organisation.
 *
 * @param evidence every version of every document, newest first
 */
public record VerificationFile(OrganisationPage organisation, LegalFacts legal, Checklist checklist,
        @Nullable LocalDate until, List<EvidenceView> evidence) {

    /** The documents that decide now: the newest of each kind. */
    public List<EvidenceView> current() {
        Set<EvidenceKind> seen = EnumSet.noneOf(EvidenceKind.class);
        return this.evidence.stream()
            .filter((one) -> seen.add(one.kind()))
            .sorted(Comparator.comparing(EvidenceView::kind))
            .toList();
    }

    /** The earlier versions, newest first. */
    public List<EvidenceView> earlier() {
        List<EvidenceView> current = current();
        return this.evidence.stream().filter((one) -> !current.contains(one)).toList();
    }

    /** Whether its members may add to it now. */
    public boolean writable() {
        return VerificationService.isWritable(this.organisation.card().status());
    }

    /**
     * What a reviewer is to think of before verifying it all the same: message keys.
     */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (this.organisation.iceDoubtful()) {
            warnings.add("verification.warning.ice");
        }
        if (!this.checklist.complete()) {
            warnings.add("verification.warning.incomplete");
        }
        return warnings;
    }

}
