package org.tiwizi.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.words.EntryText;
import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.taxonomy.Geography;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Component;

/**
 * Writes what the catalogue knows of a published thing: its codes, and what people wrote.
 * An offer without regions or sectors is for all of them, and has the goals of its
 * sectors.
 */
@Component
class EntryWriter {

    private final TaxonomyService taxonomy;

    private final Geography geography;

    EntryWriter(TaxonomyService taxonomy, Geography geography) {
        this.taxonomy = taxonomy;
        this.geography = geography;
    }

    /**
     * Writes an initiative.
     * @param communes the codes of those it names
     */
    CatalogueEntry write(InitiativeCard initiative, OrganisationCard association, List<String> communes) {
        Set<String> sectors = present(initiative.sectorCode());
        Set<String> regions = present(initiative.regionCode());
        return new CatalogueEntry(initiative.id(), CatalogueKind.INITIATIVE, association.id(), sectors, regions,
                present(initiative.provinceCode()), Set.copyOf(initiative.goals()), Set.copyOf(initiative.skills()),
                domains(initiative.skills()),
                initiative.needs()
                    .stream()
                    .map(NeedCard::mode)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mode.class))),
                initiative.hours(), initiative.startsOn(), initiative.endsOn(),
                Objects.requireNonNullElse(initiative.publishedAt(), Instant.EPOCH), initiative.texts().keySet(),
                level(association), initiative.needs().stream().filter(NeedCard::open).mapToInt(NeedCard::people).sum(),
                this.geography.rural(initiative.provinceCode()), written(initiative, association, communes));
    }

    CatalogueEntry write(OfferCard offer, OrganisationCard company) {
        Set<String> sectors = orAll(offer.sectors(), this.taxonomy.sectors().stream().map(Sector::code).toList());
        Set<String> regions = orAll(offer.regions(), this.taxonomy.regions().stream().map(Region::code).toList());
        Set<Integer> goals = sectors.stream()
            .map(this.taxonomy::sector)
            .flatMap(Optional::stream)
            .flatMap((sector) -> sector.goals().stream())
            .collect(Collectors.toSet());
        return new CatalogueEntry(offer.id(), CatalogueKind.OFFER, company.id(), sectors, regions, Set.of(), goals,
                Set.copyOf(offer.skills()), domains(offer.skills()), Set.of(offer.mode()), offer.hours(),
                offer.startsOn(), offer.endsOn(), Objects.requireNonNullElse(offer.publishedAt(), Instant.EPOCH),
                Set.copyOf(offer.languages()), level(company), offer.people(), false, written(offer, company));
    }

    /**
     * Verified here: what came from an open data set is public, but nobody here looked.
     */
    private static int level(OrganisationCard organisation) {
        return organisation.sealed() ? 1 : 0;
    }

    private Set<String> domains(Collection<UUID> skills) {
        return this.taxonomy.skills(skills).stream().map(Skill::domainCode).collect(Collectors.toSet());
    }

    private List<EntryText> written(InitiativeCard initiative, OrganisationCard association, List<String> communes) {
        List<EntryText> written = new ArrayList<>();
        initiative.texts().forEach((language, text) -> {
            add(written, Part.TITLE, language, text.title());
            add(written, Part.SUMMARY, language, text.summary());
            add(written, Part.PROBLEM, language, text.problem(), text.goals(), text.beneficiaries());
        });
        initiative.needs()
            .forEach((need) -> need.texts()
                .forEach((language, text) -> add(written, Part.NEED, language, text.title(), text.deliverable())));
        association.names().forEach((language, name) -> add(written, Part.NAME, language, name));
        communes.stream()
            .map(this.taxonomy::commune)
            .flatMap(Optional::stream)
            .forEach((commune) -> add(written, Part.PLACE, commune.name()));
        return written;
    }

    private List<EntryText> written(OfferCard offer, OrganisationCard company) {
        List<EntryText> written = new ArrayList<>();
        offer.texts().forEach((language, text) -> {
            add(written, Part.TITLE, language, text.title());
            add(written, Part.SUMMARY, language, text.description());
        });
        company.names().forEach((language, name) -> add(written, Part.NAME, language, name));
        this.taxonomy.activity(company.activityCode())
            .ifPresent((activity) -> add(written, Part.LABEL, activity.name()));
        return written;
    }

    private static void add(List<EntryText> written, Part part, Label label) {
        for (Language language : Language.values()) {
            add(written, part, language, label.in(language));
        }
    }

    private static void add(List<EntryText> written, Part part, Language language, @Nullable String... texts) {
        Arrays.stream(texts)
            .filter((text) -> text != null && !text.isBlank())
            .forEach((text) -> written.add(new EntryText(part, language, text)));
    }

    private static Set<String> present(@Nullable String code) {
        return (code != null) ? Set.of(code) : Set.of();
    }

    private static Set<String> orAll(List<String> chosen, List<String> all) {
        return new LinkedHashSet<>(chosen.isEmpty() ? all : chosen);
    }

}
