package org.tiwizi.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Written;

/**
 * A need of an initiative: skills, hours in all, people, when and where (its own place,
 * else the initiative’s), its places. Open when a company may propose to it.
 */
public record NeedCard(UUID id, UUID initiativeId, String initiativeSlug, UUID associationId,
        Map<Language, NeedText> texts, List<UUID> skills, int hours, int people, NeedPlaces places, Mode mode,
        @Nullable String regionCode, @Nullable String provinceCode, @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn, boolean open) {

    static NeedCard of(Need need) {
        Initiative initiative = need.initiative();
        boolean placed = need.regionCode() != null;
        return new NeedCard(need.id(), initiative.id(), initiative.slug(), initiative.associationId(),
                Map.copyOf(need.texts()), need.skills().stream().sorted().toList(), need.hours(), need.people(),
                need.places(), need.mode(), placed ? need.regionCode() : initiative.regionCode(),
                placed ? need.provinceCode() : initiative.provinceCode(), need.startsOn(), need.endsOn(),
                initiative.status() == InitiativeStatus.PUBLISHED && !need.places().matched());
    }

    public Written<NeedText> text(Language reader) {
        return Written.best(this.texts, reader);
    }

}
