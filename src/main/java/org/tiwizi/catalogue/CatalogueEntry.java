package org.tiwizi.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

/**
 * One published thing as the catalogue knows it. Title and words are in comparable
 * letters, words parted by single blanks.
 */
record CatalogueEntry(UUID id, CatalogueKind kind, UUID organisationId, Set<String> sectors, Set<String> regions,
        @Nullable String province, Set<Integer> goals, Set<UUID> skills, Set<Mode> modes, int hours,
        @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, Instant publishedAt, Set<Language> languages,
        String title, String words) {

}
