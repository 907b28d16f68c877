package org.tiwizi.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.InitiativeRecord;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.initiative.NeedRecord;
import org.tiwizi.initiative.NeedText;
import org.tiwizi.offer.OfferRecord;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.offer.OfferText;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;
import org.tiwizi.taxonomy.Skill;

/**
 * What all imported things have in common: to be seen, marked, at a distance, and dated
 * before everything that members write, so that they never push it from the top.
 */
final class Records {

    static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");

    /** Required of a need and of an offer; the texts say that they are to be agreed. */
    private static final int HOURS = 10;

    private static final int PEOPLE = 1;

    private Records() {
    }

    static OrganisationRecord organisation(UUID id, OrganisationKind kind, Map<Language, String> names,
            Map<Language, String> missions, @Nullable String sector, String source) {
        return new OrganisationRecord(id, kind, names, missions, null, null, sector, null, null, null,
                OrganisationStatus.VERIFIED, SINCE, null, Origin.IMPORTED, source);
    }

    static InitiativeRecord initiative(UUID id, OrganisationRecord association, Language language, InitiativeText text,
            @Nullable String sector, List<Integer> goals, NeedRecord need) {
        return new InitiativeRecord(id, association.id(), InitiativeStatus.PUBLISHED, SINCE, Map.of(language, text),
                sector, goals, null, null, List.of(), null, null, null, Origin.IMPORTED, association.source(),
                List.of(need));
    }

    static NeedRecord need(UUID id, Language language, NeedText text, List<Skill> skills) {
        return new NeedRecord(id, Map.of(language, text), ids(skills), HOURS, PEOPLE, 1, Mode.REMOTE, null, null);
    }

    static OfferRecord offer(UUID id, OrganisationRecord company, Map<Language, OfferText> texts, List<Skill> skills) {
        return new OfferRecord(id, company.id(), OfferStatus.PUBLISHED, SINCE, texts, ids(skills), PEOPLE, HOURS,
                Mode.REMOTE, null, null, List.of(), List.of(), List.of(Language.FR, Language.EN), null, Origin.IMPORTED,
                company.source());
    }

    private static List<UUID> ids(List<Skill> skills) {
        return skills.stream().map(Skill::id).toList();
    }

}
