package org.tiwizi.organisation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Origin;

/**
 * An organisation brought in as it already is: demonstration content, or an open data
 * set. Bringing it again changes nothing.
 */
public record OrganisationRecord(UUID id, OrganisationKind kind, Map<Language, String> names,
        Map<Language, String> missions, @Nullable String regionCode, @Nullable String provinceCode,
        @Nullable String sectorCode, @Nullable String activityCode, @Nullable String ice, @Nullable Integer foundedIn,
        OrganisationStatus status, Instant since, @Nullable String remark, Origin origin, @Nullable String source) {

}
