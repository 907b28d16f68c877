package org.tiwizi.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.tiwizi.proposal.AgreedIndicator;
import org.tiwizi.proposal.LegalMode;
import org.tiwizi.proposal.ProposalReason;
import org.tiwizi.proposal.ProposalRecord;
import org.tiwizi.proposal.ProposalStatus;
import org.tiwizi.proposal.Side;
import org.tiwizi.proposal.TermsContent;
import org.tiwizi.proposal.TermsView;
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

    record Need(Map<String, NeedText> texts, List<String> skills, int hours, int people, @Nullable Integer places,
            Mode mode, @Nullable Integer startsInDays, @Nullable Integer endsInDays) {

        NeedRecord record(UUID id, Clock clock, Function<String, UUID> skillIds) {
            return new NeedRecord(id, languages(this.texts), this.skills.stream().map(skillIds).toList(), this.hours,
                    this.people, (this.places != null) ? this.places : 1, this.mode, in(clock, this.startsInDays),
                    in(clock, this.endsInDays));
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

    record Proposal(String company, String initiative, int need, @Nullable Side sender, String message, String language,
            int hours, int people, @Nullable Integer startsInDays, @Nullable Integer endsInDays, Mode mode,
            @Nullable String deliverable, @Nullable String criteria, @Nullable List<AgreedIndicator> indicators,
            @Nullable List<Version> versions, ProposalStatus status, int daysAgo, @Nullable ProposalReason reason,
            @Nullable String reasonText) {

        ProposalRecord record(Clock clock) {
            UUID needId = needId(this.initiative, this.need);
            Side first = (this.sender != null) ? this.sender : Side.COMPANY;
            Instant sent = ago(clock, this.daysAgo);
            List<TermsView> terms = new ArrayList<>();
            terms.add(new TermsView(1, first, sent, Content.language(this.language), this.message,
                    new TermsContent(this.hours, this.people, this.mode, in(clock, this.startsInDays),
                            in(clock, this.endsInDays), null, LegalMode.FREE_SERVICE, null, null, this.deliverable,
                            this.criteria, null, null),
                    (this.indicators != null) ? this.indicators : List.of()));
            for (Version version : (this.versions != null) ? this.versions : List.<Version>of()) {
                terms.add(version.after(terms.get(terms.size() - 1), clock));
            }
            Instant last = this.status.isUnanswered() ? sent : sent.plus(Duration.ofDays(this.daysAgo / 2));
            return new ProposalRecord(id(this.company + " " + needId), needId, id(this.company), first, terms,
                    this.status, sent, last, this.reason, this.reasonText);
        }

    }

    /** A later version that changes the hours and the last day. */
    record Version(Side author, int daysAgo, String message, int hours, @Nullable Integer endsInDays) {

        TermsView after(TermsView earlier, Clock clock) {
            TermsContent old = earlier.content();
            return new TermsView(earlier.number() + 1, this.author, ago(clock, this.daysAgo), earlier.language(),
                    this.message,
                    new TermsContent(this.hours, old.people(), old.mode(), old.startsOn(), in(clock, this.endsInDays),
                            old.place(), old.legalMode(), old.scopeIn(), old.scopeOut(), old.deliverable(),
                            old.criteria(), old.associationContact(), old.companyContact()),
                    earlier.indicators());
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
