package org.tiwizi.catalogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.web.BrowsePage.Chip;
import org.tiwizi.catalogue.web.BrowsePage.Choice;
import org.tiwizi.catalogue.web.BrowsePage.Group;
import org.tiwizi.catalogue.web.BrowsePage.Near;
import org.tiwizi.catalogue.web.BrowsePage.Shown;
import org.tiwizi.catalogue.web.BrowsePage.Territory;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.platform.Words;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.taxonomy.ProvinceShapes;
import org.tiwizi.taxonomy.ProvinceShapes.Sheet;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the page of what was found, in the reader’s language. */
@Component
class BrowseView {

    private final FacetGroups facets;

    private final TaxonomyService taxonomy;

    private final ProvinceShapes shapes;

    private final OrganisationService organisations;

    private final MessageSource messages;

    private final Words words;

    BrowseView(FacetGroups facets, TaxonomyService taxonomy, ProvinceShapes shapes, OrganisationService organisations,
            MessageSource messages, Words words) {
        this.facets = facets;
        this.taxonomy = taxonomy;
        this.shapes = shapes;
        this.organisations = organisations;
        this.messages = messages;
        this.words = words;
    }

    /** What was found, each with its organisation, in the order found. */
    <T> List<Shown<T>> shown(CatalogueHits hits, Map<UUID, T> cards, Function<T, UUID> owner) {
        List<UUID> found = hits.ids().stream().filter(cards::containsKey).toList();
        Map<UUID, OrganisationCard> owners = found.isEmpty() ? Map.of() : this.organisations
            .cards(found.stream().map(cards::get).filter(Objects::nonNull).map(owner).distinct().toList());
        return found.stream().flatMap((id) -> {
            T card = cards.get(id);
            return Optional.ofNullable(owners.get(owner.apply(card)))
                .map((organisation) -> new Shown<>(card, organisation, hits.excerpts().get(id)))
                .stream();
        }).toList();
    }

    /**
     * What could not be taken as it came, in sentences.
     * @param cut whether more was found than can be turned to, and this is the end
     */
    List<String> remarks(Browsing browsing, boolean cut, Locale locale) {
        Stream<String> unknown = browsing.unknown()
            .stream()
            .map((facet) -> text("browse.remark.unknown", locale) + " " + text("Facet." + facet, locale));
        Stream<String> end = cut ? Stream.of(text("browse.cut", locale)) : Stream.of();
        return Stream.of(browsing.remarks().stream().map((key) -> text(key, locale)), unknown, end)
            .flatMap((remarks) -> remarks)
            .toList();
    }

    <T> BrowsePage<T> page(Browsing browsing, CatalogueHits hits, Map<UUID, T> cards, Function<T, UUID> owner,
            Locale locale) {
        List<Choice> regions = this.facets.regions(browsing, hits);
        List<Group> groups = this.facets.of(browsing, hits, locale);
        @Nullable Near near = near(browsing, locale);
        return new BrowsePage<>(browsing,
                new ResultPage<>(shown(hits, cards, owner), hits.reachable(), hits.page(), Browsing.PAGE_SIZE),
                hits.total(), hits.all(), groups, regions, chips(browsing, groups, regions, locale), sorts(browsing),
                this.facets.skillsFound(browsing, hits, locale),
                (hits.instead() != null) ? new Chip(null, hits.instead(), browsing.withText(hits.instead())) : null,
                near, territory(browsing, hits, regions, locale));
    }

    private List<CatalogueSort> sorts(Browsing browsing) {
        return Arrays.stream(CatalogueSort.values())
            .filter((sort) -> sort != CatalogueSort.RELEVANCE || !browsing.words().isEmpty())
            .filter((sort) -> sort != CatalogueSort.NEAREST || browsing.kind() == CatalogueKind.INITIATIVE)
            .toList();
    }

    private @Nullable Near near(Browsing browsing, Locale locale) {
        Language reader = Language.of(locale);
        return (browsing.sort() != CatalogueSort.NEAREST) ? null : new Near(
                this.taxonomy.province(browsing.near()).map((province) -> province.name().in(reader)).orElse(null),
                this.taxonomy.provinces().stream().map((province) -> province.name().in(reader)).toList());
    }

    private Territory territory(Browsing browsing, CatalogueHits hits, List<Choice> regions, Locale locale) {
        List<Choice> chosen = regions.stream().filter(Choice::chosen).toList();
        @Nullable Sheet sheet = (chosen.size() == 1) ? this.shapes.of(chosen.get(0).value()) : null;
        String base = browsing.without(Facet.REGION);
        if (sheet == null) {
            return new Territory(null, null, base, hits.counts(Facet.REGION), regions);
        }
        List<Choice> provinces = sheet.shapes()
            .stream()
            .flatMap((shape) -> this.taxonomy.province(shape.province()).stream())
            .map((province) -> new Choice(province.code(), province.name().in(Language.of(locale)),
                    hits.count(Facet.PROVINCE, province.code()), browsing.has(Facet.PROVINCE, province.code()),
                    browsing.toggled(Facet.PROVINCE, province.code())))
            .toList();
        return new Territory(chosen.get(0).label(), sheet, base, hits.counts(Facet.PROVINCE), provinces);
    }

    private List<Chip> chips(Browsing browsing, List<Group> groups, List<Choice> regions, Locale locale) {
        List<Chip> chips = new ArrayList<>();
        if (!browsing.words().isEmpty()) {
            chips
                .add(new Chip(null, this.messages.getMessage("browse.quoted", new Object[] { browsing.text() }, locale),
                        browsing.withoutText()));
        }
        groups.forEach((group) -> chips.addAll(chips(group.facet(), group.choices())));
        chips.addAll(chips(Facet.REGION, regions));
        this.taxonomy.province(browsing.near())
            .map((province) -> province.name().in(Language.of(locale)))
            .ifPresent((name) -> chips
                .add(new Chip(null, this.messages.getMessage("browse.near.chip", new Object[] { name }, locale),
                        browsing.withoutNear())));
        return chips;
    }

    private static List<Chip> chips(Facet facet, List<Choice> choices) {
        return choices.stream()
            .filter(Choice::chosen)
            .map((choice) -> new Chip(facet, choice.label(), choice.address()))
            .toList();
    }

    /** What the template of a page needs beside its words. */
    void show(String noun, BrowsePage<?> page, @Nullable String mobile, Locale locale, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("wide", "?0".equals(mobile));
        model.addAttribute("open", true);
        model.addAttribute("heading", title(noun, page, locale));
        model.addAttribute("description",
                this.words.count(noun, page.total()) + " – " + text("browse." + noun + ".lead", locale));
    }

    /** For the window and for lists of pages: what is sought, and which page it is. */
    private String title(String noun, BrowsePage<?> page, Locale locale) {
        String sought = page.chips().stream().limit(3).map(Chip::label).collect(Collectors.joining(" · "));
        String title = text("browse." + noun + ".title", locale);
        String whole = sought.isEmpty() ? title : sought + " – " + title;
        return (page.results().number() == 1) ? whole : whole + " – "
                + this.messages.getMessage("browse.page", new Object[] { page.results().number() }, locale);
    }

    private String text(String key, Locale locale) {
        return this.messages.getMessage(key, null, locale);
    }

}
