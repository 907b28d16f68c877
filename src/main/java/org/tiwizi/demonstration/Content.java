package org.tiwizi.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
import org.tiwizi.proposal.ProposalReason;
import org.tiwizi.proposal.ProposalRecord;
import org.tiwizi.proposal.ProposalStatus;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;

/**
 * The written demonstration content as it stands in its files: keys instead of ids, days
 * from today instead of dates.
 */
record Content(@Nullable List<Organisation> organisations, @Nullable List<Initiative> initiatives,
        @Nullable List<Offer> offers, @Nullable List<Proposal> proposals) {

    /** The id that a key always has. */
    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("tiwizi demonstration " + key).getBytes(StandardCharsets.UTF_8));
    }

    record Organisation(String key, OrganisationKind kind, Map<String, String> names, Map<String, String> missions,
            String region, @Nullable String province, @Nullable String sector, @Nullable String activity,
            @Nullable String ice, @Nullable Integer foundedIn, OrganisationStatus status, int daysAgo,
            @Nullable String remark) {

        OrganisationRecord record(Clock clock) {
            return new OrganisationRecord(id(this.key), this.kind, languages(this.names), languages(this.missions),
                    this.region, this.province, this.sector, this.activity, this.ice, this.foundedIn, this.status,
                    ago(clock, this.daysAgo), this.remark, Origin.DEMONSTRATION, null);
        }

    }

    record Initiative(String key, String association, InitiativeStatus status, int daysAgo,
            Map<String, InitiativeText> texts, String sector, List<Integer> goals, String region,
            @Nullable String province, @Nullable List<String> communes, @Nullable Integer startsInDays,
            @Nullable Integer endsInDays, @Nullable String remark, List<Need> needs) {

        InitiativeRecord record(Clock clock, Function<String, UUID> skills) {
            return new InitiativeRecord(id(this.key), id(this.association), this.status, ago(clock, this.daysAgo),
                    languages(this.texts), this.sector, this.goals, this.region, this.province,
                    (this.communes != null) ? this.communes : List.of(), in(clock, this.startsInDays),
                    in(clock, this.endsInDays), this.remark, Origin.DEMONSTRATION, null,
                    IntStream.range(0, this.needs.size())
                        .mapToObj((index) -> this.needs.get(index).record(needId(this.key, index), clock, skills))
                        .toList());
        }

    }

    record Need(Map<String, NeedText> texts, List<String> skills, int hours, int people, Mode mode,
            @Nullable Integer startsInDays, @Nullable Integer endsInDays) {

        NeedRecord record(UUID id, Clock clock, Function<String, UUID> skillIds) {
            return new NeedRecord(id, languages(this.texts), this.skills.stream().map(skillIds).toList(), this.hours,
                    this.people, this.mode, in(clock, this.startsInDays), in(clock, this.endsInDays));
        }

    }

    record Offer(String key, String company, OfferStatus status, int daysAgo, Map<String, OfferText> texts,
            List<String> skills, int people, int hours, Mode mode, @Nullable Integer startsInDays,
            @Nullable Integer endsInDays, List<String> regions, List<String> sectors, List<String> languages,
            @Nullable String remark) {

        OfferRecord record(Clock clock, Function<String, UUID> skillIds) {
            return new OfferRecord(id(this.key), id(this.company), this.status, ago(clock, this.daysAgo),
                    Content.languages(this.texts), this.skills.stream().map(skillIds).toList(), this.people, this.hours,
                    this.mode, in(clock, this.startsInDays), in(clock, this.endsInDays), this.regions, this.sectors,
                    this.languages.stream().map(Content::language).toList(), this.remark, Origin.DEMONSTRATION, null);
        }

    }

    record Proposal(String company, String initiative, int need, String message, String language, int hours, int people,
            @Nullable Integer startsInDays, @Nullable Integer endsInDays, Mode mode, ProposalStatus status, int daysAgo,
            @Nullable ProposalReason reason, @Nullable String reasonText) {

        ProposalRecord record(Clock clock) {
            UUID needId = needId(this.initiative, this.need);
            Instant sent = ago(clock, this.daysAgo);
            return new ProposalRecord(id(this.company + " " + needId), needId, id(this.company), this.message,
                    Content.language(this.language), this.hours, this.people, this.mode, in(clock, this.startsInDays),
                    in(clock, this.endsInDays), this.status, sent,
                    this.status.isOpen() ? null : sent.plus(Duration.ofDays(this.daysAgo / 2)), this.reason,
                    this.reasonText);
        }

    }

    private static UUID needId(String initiative, int index) {
        return id(initiative + " need " + index);
    }

    private static Language language(String code) {
        return Language.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static <T> Map<Language, T> languages(Map<String, T> texts) {
        return texts.entrySet()
            .stream()
            .collect(Collectors.toMap((entry) -> language(entry.getKey()), Map.Entry::getValue, (one, other) -> one,
                    () -> new EnumMap<>(Language.class)));
    }

    private static Instant ago(Clock clock, int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private static @Nullable LocalDate in(Clock clock, @Nullable Integer days) {
        return (days != null) ? LocalDate.now(clock).plusDays(days) : null;
    }

}
