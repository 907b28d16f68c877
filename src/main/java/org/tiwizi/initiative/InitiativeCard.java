package org.tiwizi.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.Written;

/** An initiative in a list, with its needs. */
public record InitiativeCard(UUID id, String slug, UUID associationId, InitiativeStatus status,
        Map<Language, InitiativeText> texts, @Nullable String sectorCode, List<Integer> goals,
        @Nullable String regionCode, @Nullable String provinceCode, @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn, @Nullable Instant publishedAt, Origin origin, @Nullable String source,
        @Nullable String remark, List<NeedCard> needs) {

    static InitiativeCard of(Initiative initiative) {
        List<NeedCard> needs = initiative.needs()
            .stream()
            .sorted(Comparator.comparingInt(Need::position))
            .map(NeedCard::of)
            .toList();
        return new InitiativeCard(initiative.id(), initiative.slug(), initiative.associationId(), initiative.status(),
                Map.copyOf(initiative.texts()), initiative.sectorCode(), initiative.goals().stream().sorted().toList(),
                initiative.regionCode(), initiative.provinceCode(), initiative.startsOn(), initiative.endsOn(),
                initiative.publishedAt(), initiative.origin(), initiative.source(), initiative.remark(), needs);
    }

    public Written<InitiativeText> text(Language reader) {
        return Written.best(this.texts, reader);
    }

    /** Hours of all needs together. */
    public int hours() {
        return this.needs.stream().mapToInt(NeedCard::hours).sum();
    }

    /** The skills of all needs, each once. */
    public List<UUID> skills() {
        return this.needs.stream().flatMap((need) -> need.skills().stream()).distinct().toList();
    }

    /** How the work is done; mixed as soon as the needs differ, none without a need. */
    public @Nullable Mode mode() {
        List<Mode> modes = this.needs.stream().map(NeedCard::mode).distinct().toList();
        return (modes.size() > 1) ? Mode.HYBRID : modes.isEmpty() ? null : modes.get(0);
    }

    /** Whether a need is met in a place of its own that is not the initiative’s. */
    public boolean elsewhere(NeedCard need) {
        return need.mode() != Mode.REMOTE && need.regionCode() != null && !(need.regionCode().equals(this.regionCode)
                && Objects.equals(need.provinceCode(), this.provinceCode));
    }

    /** Whether all needs are met (DOMAIN.md, section 4). */
    public boolean matched() {
        return !this.needs.isEmpty() && this.needs.stream().allMatch((need) -> need.places().matched());
    }

    /** People of all needs together. */
    public int people() {
        return this.needs.stream().mapToInt(NeedCard::people).sum();
    }

}
