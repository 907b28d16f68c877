package org.tiwizi.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;

/** A skills offer brought in as it already is; bringing it again changes nothing. */
public record OfferRecord(UUID id, UUID companyId, OfferStatus status, Instant since, Map<Language, OfferText> texts,
        List<UUID> skills, int people, int hours, Mode mode, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn,
        List<String> regions, List<String> sectors, List<Language> languages, @Nullable String remark, Origin origin,
        @Nullable String source) {

}
