package org.tiwizi.catalogue.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.Effort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.Timing;
import org.tiwizi.catalogue.web.BrowsePage.Choice;
import org.tiwizi.catalogue.web.BrowsePage.Group;
import org.tiwizi.platform.Option;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Choices;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The filters beside the results, in the reader’s language: values that would give
 * something, and those chosen. Provinces are those of the regions chosen, skills the most
 * frequent.
 */
@Component
class FacetGroups {

    private static final int TOP_SKILLS = 10;

    private static final int FOUND_SKILLS = 8;

    private static final int HIGHEST_LEVEL = 9;

    private static final List<Facet> ORDER = List.of(Facet.SECTOR, Facet.PROVINCE, Facet.SKILL, Facet.DOMAIN,
            Facet.MODE, Facet.HOURS, Facet.PERIOD, Facet.OPEN, Facet.GOAL, Facet.LANGUAGE, Facet.LEVEL);

    private static final Set<Facet> OPEN_AT_FIRST = Set.of(Facet.SECTOR, Facet.PROVINCE, Facet.SKILL);

    private final TaxonomyService taxonomy;

    private final Choices choices;

    private final MessageSource messages;

    FacetGroups(TaxonomyService taxonomy, Choices choices, MessageSource messages) {
        this.taxonomy = taxonomy;
        this.choices = choices;
        this.messages = messages;
    }

    List<Group> of(Browsing browsing, CatalogueHits hits, Locale locale) {
        return ORDER.stream()
            .map((facet) -> new Group(facet,
                    OPEN_AT_FIRST.contains(facet) || !browsing.chosen(facet).isEmpty()
                            || (facet == Facet.SKILL && !browsing.wanted().isEmpty()),
                    telling(facet,
                            options(facet, browsing, hits, locale)
                                .map((option) -> choice(browsing, hits, facet, option))
                                .toList(),
                            hits)))
            .filter((group) -> !group.choices().isEmpty() || typed(group.facet(), browsing))
            .toList();
    }

    List<Choice> regions(Browsing browsing, CatalogueHits hits) {
        return this.choices.regions().stream().map((option) -> choice(browsing, hits, Facet.REGION, option)).toList();
    }

    /** Skills named by what was typed where no script helped to choose them. */
    List<Choice> skillsFound(Browsing browsing, CatalogueHits hits, Locale locale) {
        return this.taxonomy.suggest(browsing.wanted(), FOUND_SKILLS)
            .stream()
            .filter((skill) -> !browsing.has(Facet.SKILL, skill.id().toString()))
            .map((skill) -> choice(browsing, hits, Facet.SKILL, option(skill, Language.of(locale))))
            .toList();
    }

    /** Filters in which one can type as well as choose. */
    private static boolean typed(Facet facet, Browsing browsing) {
        return facet == Facet.SKILL || (facet == Facet.PROVINCE && browsing.kind() == CatalogueKind.INITIATIVE);
    }

    /** A single value that everything has says nothing, unless it answers a question. */
    private static List<Choice> telling(Facet facet, List<Choice> all, CatalogueHits hits) {
        List<Choice> telling = all.stream().filter(Choice::leads).toList();
        boolean silent = telling.size() == 1 && !telling.get(0).chosen() && telling.get(0).count() == hits.total()
                && facet != Facet.OPEN;
        return silent ? List.of() : telling;
    }

    private Stream<Option> options(Facet facet, Browsing browsing, CatalogueHits hits, Locale locale) {
        Language reader = Language.of(locale);
        return switch (facet) {
            case SECTOR -> this.choices.sectors().stream();
            case REGION -> this.choices.regions().stream();
            case PROVINCE -> this.taxonomy.provinces()
                .stream()
                .filter((province) -> browsing.has(Facet.REGION, province.regionCode())
                        || browsing.has(Facet.PROVINCE, province.code()))
                .map((province) -> option(province.code(), province.name(), reader));
            case GOAL -> this.choices.goals().stream();
            case SKILL -> skills(browsing, hits, reader);
            case DOMAIN ->
                this.taxonomy.domains().stream().map((domain) -> option(domain.code(), domain.name(), reader));
            case MODE -> this.choices.modes().stream();
            case PERIOD -> constants(Timing.values(), locale);
            case HOURS -> constants(Effort.values(), locale);
            case LANGUAGE -> this.choices.languages().stream();
            case LEVEL -> IntStream.rangeClosed(0, HIGHEST_LEVEL)
                .mapToObj((level) -> new Option(String.valueOf(level),
                        this.messages.getMessage("browse.level", new Object[] { level }, locale)));
            case OPEN -> Stream.of(new Option(Facet.YES, this.messages.getMessage("browse.open.yes", null, locale)));
        };
    }

    private Stream<Option> skills(Browsing browsing, CatalogueHits hits, Language reader) {
        Set<String> chosen = browsing.chosen(Facet.SKILL);
        Stream<String> top = hits.counts(Facet.SKILL)
            .entrySet()
            .stream()
            .filter((count) -> !chosen.contains(count.getKey()))
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .limit(TOP_SKILLS);
        return this.taxonomy.skills(Stream.concat(chosen.stream(), top).map(UUID::fromString).toList())
            .stream()
            .sorted(Comparator.comparingLong((Skill skill) -> hits.count(Facet.SKILL, skill.id().toString()))
                .reversed())
            .map((skill) -> option(skill, reader));
    }

    private Stream<Option> constants(Enum<?>[] constants, Locale locale) {
        return Arrays.stream(constants)
            .map((constant) -> new Option(constant.name(), this.messages
                .getMessage(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null, locale)));
    }

    private static Option option(Skill skill, Language reader) {
        return option(skill.id().toString(), skill.name(), reader);
    }

    private static Option option(String code, Label name, Language reader) {
        return new Option(code, name.in(reader));
    }

    private static Choice choice(Browsing browsing, CatalogueHits hits, Facet facet, Option option) {
        return new Choice(option.value(), option.label(), hits.count(facet, option.value()),
                browsing.has(facet, option.value()), browsing.toggled(facet, option.value()));
    }

}
