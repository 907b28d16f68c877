package org.tiwizi.catalogue.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.tiwizi.catalogue.CatalogueEntry;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.words.EntryText;
import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.catalogue.words.EntryWords;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Component;

/**
 * The words of what an entry’s skills, sectors and places are called in all languages,
 * each read once. What is for all sectors or regions is not called after them.
 */
@Component
public class EntryLabels {

    private final TaxonomyService taxonomy;

    private final Map<UUID, List<EntryWords>> skills = new ConcurrentHashMap<>();

    private final Map<String, EntryWords> sectors = new ConcurrentHashMap<>();

    private final Map<String, EntryWords> regions = new ConcurrentHashMap<>();

    private final Map<String, EntryWords> provinces = new ConcurrentHashMap<>();

    public EntryLabels(TaxonomyService taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What the codes of an entry are called; unknown ones are called nothing. */
    public List<EntryWords> of(CatalogueEntry entry) {
        List<EntryWords> words = new ArrayList<>();
        for (Skill skill : this.taxonomy.skills(entry.skills())) {
            words.addAll(this.skills.computeIfAbsent(skill.id(), (id) -> words(skill)));
        }
        if (!everywhere(entry, entry.sectors().size(), this.taxonomy.sectors().size())) {
            add(words, this.sectors, entry.sectors(), Part.LABEL,
                    (code) -> this.taxonomy.sector(code).map(Sector::name));
        }
        if (!everywhere(entry, entry.regions().size(), this.taxonomy.regions().size())) {
            add(words, this.regions, entry.regions(), Part.PLACE,
                    (code) -> this.taxonomy.region(code).map(Region::name));
        }
        add(words, this.provinces, entry.provinces(), Part.PLACE,
                (code) -> this.taxonomy.province(code).map(Province::name));
        return words;
    }

    private static void add(List<EntryWords> words, Map<String, EntryWords> known, Collection<String> codes, Part part,
            Function<String, Optional<Label>> name) {
        for (String code : codes) {
            words.add(known.computeIfAbsent(code, (fresh) -> EntryWords.of(part,
                    name.apply(code).map((label) -> texts(part, label)).orElse(List.of()))));
        }
    }

    /** Other names have no language. */
    private static List<EntryWords> words(Skill skill) {
        return List.of(EntryWords.of(Part.LABEL, texts(Part.LABEL, skill.name())),
                EntryWords.ofNames(Part.SYNONYM, skill.otherNames()));
    }

    private static List<EntryText> texts(Part part, Label label) {
        return Arrays.stream(Language.values())
            .map((language) -> new EntryText(part, language, label.in(language)))
            .toList();
    }

    private static boolean everywhere(CatalogueEntry entry, int named, int all) {
        return entry.kind() == CatalogueKind.OFFER && named == all;
    }

}
