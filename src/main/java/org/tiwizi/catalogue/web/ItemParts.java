package org.tiwizi.catalogue.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Component;

/** What items of open data have in common: full addresses, skills, organisations. */
@Component
class ItemParts {

    private final TaxonomyService taxonomy;

    private final TiwiziProperties properties;

    ItemParts(TaxonomyService taxonomy, TiwiziProperties properties) {
        this.taxonomy = taxonomy;
        this.properties = properties;
    }

    String link(String path) {
        return this.properties.link(path);
    }

    List<SkillItem> skills(Collection<UUID> ids, Language reader) {
        return this.taxonomy.skills(ids)
            .stream()
            .map((skill) -> new SkillItem(skill.id(), skill.uri(), skill.name().in(reader)))
            .toList();
    }

    OrganisationItem organisation(OrganisationCard card, Language reader) {
        return new OrganisationItem(card.slug(), card.name(reader).text(), link(card.address()), card.sealed());
    }

    /** A skill, with its address in ESCO. */
    record SkillItem(UUID id, String uri, String label) {

    }

    /** Whose it is; verified by us, or taken over from an open data set. */
    record OrganisationItem(String slug, String name, String url, boolean verified) {

    }

}
