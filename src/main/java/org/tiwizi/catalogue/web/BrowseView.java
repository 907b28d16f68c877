package org.tiwizi.catalogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.web.BrowsePage.Chip;
import org.tiwizi.catalogue.web.BrowsePage.Choice;
import org.tiwizi.catalogue.web.BrowsePage.Group;
import org.tiwizi.catalogue.web.BrowsePage.Shown;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.platform.Option;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.taxonomy.Choices;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes the page of what was found, in the reader’s language. */
@Component
class BrowseView {

    private static final int TOP_SKILLS = 12;

    private final TaxonomyService taxonomy;

    private final Choices choices;

    private final OrganisationService organisations;

    private final MessageSource messages;

    BrowseView(TaxonomyService taxonomy, Choices choices, OrganisationService organisations, MessageSource messages) {
        this.taxonomy = taxonomy;
        this.choices = choices;
        this.organisations = organisations;
        this.messages = messages;
    }

    Browsing read(CatalogueKind kind, MultiValueMap<String, String> parameters) {
        return Browsing.of(kind, parameters, this.taxonomy);
    }

    /** What was found, each with its organisation, in the order found. */
    <T> List<Shown<T>> shown(CatalogueHits hits, Map<UUID, T> cards, Function<T, UUID> owner) {
        List<T> found = hits.ids().stream().map(cards::get).filter(Objects::nonNull).toList();
        Map<UUID, OrganisationCard> owners = found.isEmpty() ? Map.of()
                : this.organisations.cards(found.stream().map(owner).distinct().toList());
        return found.stream()
            .filter((card) -> owners.containsKey(owner.apply(card)))
            .map((card) -> new Shown<>(card, owners.get(owner.apply(card))))
            .toList();
    }

    /** What could not be taken as it came, in sentences. */
    List<String> remarks(Browsing browsing, Locale locale) {
        Stream<String> unknown = browsing.unknown()
            .stream()
            .map((facet) -> this.messages.getMessage("browse.remark.unknown", null, locale) + " "
                    + this.messages.getMessage("Facet." + facet, null, locale));
        return Stream
            .concat(browsing.remarks().stream().map((key) -> this.messages.getMessage(key, null, locale)), unknown)
            .toList();
    }

    <T> BrowsePage<T> page(Browsing browsing, CatalogueHits hits, Map<UUID, T> cards, Function<T, UUID> owner,
            Locale locale) {
        List<Shown<T>> shown = shown(hits, cards, owner);
        List<Choice> regions = regions(browsing, hits);
        List<Group> groups = groups(browsing, hits, Language.of(locale));
        return new BrowsePage<>(browsing, new ResultPage<>(shown, hits.total(), hits.page(), Browsing.PAGE_SIZE),
                hits.all(), groups, regions, hits.counts(Facet.REGION), chips(browsing, groups, regions),
                Arrays.stream(CatalogueSort.values())
                    .filter((sort) -> sort != CatalogueSort.RELEVANCE || !browsing.words().isEmpty())
                    .filter((sort) -> sort != CatalogueSort.NEAREST && sort != CatalogueSort.LEAST_SEEN)
                    .toList());
    }

    private List<Group> groups(Browsing browsing, CatalogueHits hits, Language reader) {
        return Stream
            .of(new Group(Facet.SECTOR, true, telling(browsing, hits, Facet.SECTOR, this.choices.sectors())),
                    new Group(Facet.SKILL, true, skills(browsing, hits, reader)),
                    new Group(Facet.MODE, true, telling(browsing, hits, Facet.MODE, this.choices.modes())),
                    new Group(Facet.GOAL, browsing.chosen().containsKey(Facet.GOAL),
                            telling(browsing, hits, Facet.GOAL, this.choices.goals())))
            .filter((group) -> !group.choices().isEmpty())
            .toList();
    }

    /** Those that would give something, and those chosen. */
    private static List<Choice> telling(Browsing browsing, CatalogueHits hits, Facet facet, List<Option> options) {
        Predicate<Choice> telling = (choice) -> choice.count() > 0 || choice.chosen();
        return options.stream().map((option) -> choice(browsing, hits, facet, option)).filter(telling).toList();
    }

    private List<Choice> skills(Browsing browsing, CatalogueHits hits, Language reader) {
        Set<String> chosen = browsing.chosen().getOrDefault(Facet.SKILL, Set.of());
        Stream<String> top = hits.counts(Facet.SKILL)
            .entrySet()
            .stream()
            .filter((count) -> !chosen.contains(count.getKey()))
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .limit(TOP_SKILLS);
        return this.taxonomy.skills(Stream.concat(chosen.stream(), top).map(UUID::fromString).toList())
            .stream()
            .map((skill) -> choice(browsing, hits, Facet.SKILL,
                    new Option(skill.id().toString(), skill.name().in(reader))))
            .sorted(Comparator.comparingLong(Choice::count).reversed())
            .toList();
    }

    private List<Choice> regions(Browsing browsing, CatalogueHits hits) {
        return this.choices.regions().stream().map((option) -> choice(browsing, hits, Facet.REGION, option)).toList();
    }

    private static List<Chip> chips(Browsing browsing, List<Group> groups, List<Choice> regions) {
        List<Chip> chips = new ArrayList<>();
        if (!browsing.words().isEmpty()) {
            chips.add(new Chip(null, browsing.text(), browsing.withoutText()));
        }
        groups.forEach((group) -> chips.addAll(chips(group.facet(), group.choices())));
        chips.addAll(chips(Facet.REGION, regions));
        return chips;
    }

    private static List<Chip> chips(Facet facet, List<Choice> choices) {
        return choices.stream()
            .filter(Choice::chosen)
            .map((choice) -> new Chip(facet, choice.label(), choice.address()))
            .toList();
    }

    private static Choice choice(Browsing browsing, CatalogueHits hits, Facet facet, Option option) {
        return new Choice(option.value(), option.label(), hits.count(facet, option.value()),
                browsing.has(facet, option.value()), browsing.toggled(facet, option.value()));
    }

}
