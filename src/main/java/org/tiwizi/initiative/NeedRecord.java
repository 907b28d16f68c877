package org.tiwizi.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

/** A need brought in with its initiative. */
public record NeedRecord(UUID id, Map<Language, NeedText> texts, List<UUID> skills, int hours, int people, int places,
        Mode mode, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {

}
