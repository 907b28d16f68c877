package org.tiwizi.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.words.EntryText;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

/**
 * One published thing as the catalogue knows it.
 *
 * @param domains of its skills
 * @param hours of all its people together
 * @param level the organisation’s transparency level: 0, or 1 once its identity is
 * verified
 * @param places how many people are still needed by needs that companies can still take
 * on
 * @param rural whether it is in a province that is not a prefecture
 * @param texts what was written, the organisation’s names and those of communes; not the
 * labels of codes
 */
public record CatalogueEntry(UUID id, CatalogueKind kind, UUID organisationId, Set<String> sectors, Set<String> regions,
        Set<String> provinces, Set<Integer> goals, Set<UUID> skills, Set<String> domains, Set<Mode> modes, int hours,
        @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, Instant publishedAt, Set<Language> languages,
        int level, int places, boolean rural, List<EntryText> texts) {

}
