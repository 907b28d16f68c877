package org.tiwizi.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.Written;

/** An initiative in a list, with its needs. */
public record InitiativeCard(UUID id, String slug, UUID associationId, InitiativeStatus status,
        Map<Language, InitiativeText> texts, @Nullable String sectorCode, List<Integer> goals,
        @Nullable String regionCode, @Nullable String provinceCode, @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn, @Nullable Instant publishedAt, Origin origin, @Nullable String source,
        @Nullable String remark, List<NeedCard> needs) {

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

}
