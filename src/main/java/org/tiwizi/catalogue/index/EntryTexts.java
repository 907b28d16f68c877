package org.tiwizi.catalogue.index;

import org.tiwizi.catalogue.words.EntryText;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Component;

/**
 * Every text by which an entry may be looked for: what was written, and what its skills,
 * sectors and places are called in all languages. What is for all sectors or regions is
 * not called after them.
 */
@Component
public class EntryTexts {

    private final TaxonomyService taxonomy;

    public EntryTexts(TaxonomyService taxonomy) {
        this.taxonomy = taxonomy;
    }

    public Collection<EntryText> of(CatalogueEntry entry) {
        List<EntryText> texts = new ArrayList<>(entry.texts());
        for (Skill skill : this.taxonomy.skills(entry.skills())) {
            add(texts, Part.LABEL, skill.name());
            skill.otherNames().forEach((name) -> texts.add(new EntryText(Part.SYNONYM, language(name), name)));
        }
        labels(entry).forEach((label) -> add(texts, Part.PLACE, label));
        return texts;
    }

    private Stream<Label> labels(CatalogueEntry entry) {
        Stream<Label> sectors = everywhere(entry, entry.sectors().size(), this.taxonomy.sectors().size()) ? Stream.of()
                : entry.sectors().stream().map(this.taxonomy::sector).flatMap(Optional::stream).map(Sector::name);
        Stream<Label> regions = everywhere(entry, entry.regions().size(), this.taxonomy.regions().size()) ? Stream.of()
                : entry.regions().stream().map(this.taxonomy::region).flatMap(Optional::stream).map(Region::name);
        Stream<Label> provinces = entry.provinces()
            .stream()
            .map(this.taxonomy::province)
            .flatMap(Optional::stream)
            .map(Province::name);
        return Stream.of(sectors, regions, provinces).flatMap((part) -> part);
    }

    private static boolean everywhere(CatalogueEntry entry, int named, int all) {
        return entry.kind() == CatalogueKind.OFFER && named == all;
    }

    private static void add(List<EntryText> texts, Part part, Label label) {
        for (Language language : Language.values()) {
            texts.add(new EntryText(part, language, label.in(language)));
        }
    }

    /** Other names have no language; those in Arabic letters are Arabic. */
    private static Language language(String name) {
        return name.codePoints()
            .anyMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC) ? Language.AR
                    : Language.FR;
    }

}
