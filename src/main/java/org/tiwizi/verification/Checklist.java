package org.tiwizi.verification;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tiwizi.organisation.OrganisationKind;

/**
 * What an organisation must show and where each of it stands today: of each requirement
 * its best alternative. Pure: the newest document of each kind decides, except that what
 * was accepted holds until its replacement is accepted too.
 */
public record Checklist(Map<Requirement, CheckState> items) {

    /** A provisional receipt counts after these days without an answer. */
    static final int SILENCE_DAYS = 60;

    /**
     * @param shown the documents, newest first
     */
    static Checklist of(OrganisationKind organisation, List<Shown> shown, LocalDate today) {
        Map<Requirement, CheckState> items = new EnumMap<>(Requirement.class);
        Requirement.of(organisation)
            .forEach((requirement) -> items.put(requirement,
                    requirement.alternatives()
                        .stream()
                        .map((alternative) -> state(alternative, shown, today))
                        .max(Comparator.naturalOrder())
                        .orElse(CheckState.MISSING)));
        return new Checklist(Collections.unmodifiableMap(items));
    }

    /** Whether everything was shown and accepted. */
    public boolean complete() {
        return this.items.values().stream().allMatch(CheckState.DONE::equals);
    }

    /**
     * The first day on which something will be missing that was accepted; none while
     * nothing ends.
     */
    static Optional<LocalDate> until(OrganisationKind organisation, List<Shown> shown) {
        return Requirement.of(organisation)
            .stream()
            .flatMap((requirement) -> requirement.alternatives()
                .stream()
                .filter((alternative) -> alternative.stream().allMatch((kind) -> accepted(kind, shown).isPresent()))
                .map((alternative) -> alternative.stream()
                    .map((kind) -> accepted(kind, shown).orElseThrow().until())
                    .min(Comparator.naturalOrder())
                    .orElseThrow())
                .max(Comparator.naturalOrder())
                .stream())
            .min(Comparator.naturalOrder())
            .filter((day) -> day.isBefore(LocalDate.MAX));
    }

    // an alternative stands where its weakest document stands
    private static CheckState state(List<EvidenceKind> alternative, List<Shown> shown, LocalDate today) {
        return alternative.stream()
            .map((kind) -> state(kind, shown, today))
            .min(Comparator.naturalOrder())
            .orElse(CheckState.MISSING);
    }

    private static CheckState state(EvidenceKind kind, List<Shown> shown, LocalDate today) {
        Optional<Shown> accepted = accepted(kind, shown).filter((one) -> !one.until().isBefore(today));
        Optional<Shown> newest = shown.stream().filter((one) -> one.kind() == kind).findFirst();
        if (newest.isEmpty()) {
            return CheckState.MISSING;
        }
        if (accepted.isPresent()) {
            return timely(kind, accepted.get(), CheckState.DONE, today);
        }
        return switch (newest.get().status()) {
            case ERASED -> CheckState.MISSING;
            case RETURNED -> CheckState.RETURNED;
            case ACCEPTED -> CheckState.ENDED;
            case SENT -> newest.get().until().isBefore(today) ? CheckState.ENDED
                    : timely(kind, newest.get(), CheckState.WAITING, today);
        };
    }

    private static CheckState timely(EvidenceKind kind, Shown one, CheckState state, LocalDate today) {
        boolean early = kind == EvidenceKind.PROVISIONAL_RECEIPT
                && one.issuedOn().plusDays(SILENCE_DAYS).isAfter(today);
        return early ? CheckState.EARLY : state;
    }

    private static Optional<Shown> accepted(EvidenceKind kind, List<Shown> shown) {
        return shown.stream().filter((one) -> one.kind() == kind && one.accepted()).findFirst();
    }

}
