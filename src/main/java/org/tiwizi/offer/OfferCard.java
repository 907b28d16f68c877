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
import org.tiwizi.shared.Written;

/** A skills offer in a list. Hours are in all; no regions means anywhere. */
public record OfferCard(UUID id, String slug, UUID companyId, OfferStatus status, Map<Language, OfferText> texts,
        List<UUID> skills, int people, int hours, Mode mode, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn,
        List<String> regions, List<String> sectors, List<Language> languages, @Nullable Instant publishedAt,
        Origin origin, @Nullable String source, @Nullable String remark) {

    public Written<OfferText> text(Language reader) {
        return Written.best(this.texts, reader);
    }

}
