package org.tiwizi.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Origin;

/** An initiative brought in as it already is; bringing it again changes nothing. */
public record InitiativeRecord(UUID id, UUID associationId, InitiativeStatus status, Instant since,
        Map<Language, InitiativeText> texts, @Nullable String sectorCode, List<Integer> goals,
        @Nullable String regionCode, @Nullable String provinceCode, List<String> communes, @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn, @Nullable String remark, Origin origin, @Nullable String source,
        List<NeedRecord> needs) {

}
