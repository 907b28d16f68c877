package org.tiwizi.catalogue.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.catalogue.CatalogueEntry;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.catalogue.words.EntryWords;
import org.tiwizi.shared.Label;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class EntryLabelsTests {

    private final TaxonomyService taxonomy = mock();

    private final EntryLabels labels = new EntryLabels(this.taxonomy);

    @BeforeEach
    void referenceData() {
        Sector water = new Sector("WATER", 11, new Label("الماء", "Eau", "Water"), List.of(6));
        given(this.taxonomy.sector("WATER")).willReturn(Optional.of(water));
        given(this.taxonomy.sectors()).willReturn(List.of(water));
        Region region = new Region("MA-05", 5, new Label("بني ملال", "Béni Mellal", "Beni Mellal"));
        given(this.taxonomy.region("MA-05")).willReturn(Optional.of(region));
        given(this.taxonomy.regions()).willReturn(List.of(region));
        given(this.taxonomy.province("MA-AZI"))
            .willReturn(Optional.of(new Province("MA-AZI", "MA-05", new Label("أزيلال", "Azilal", "Azilal"))));
        given(this.taxonomy.skills(any())).willReturn(List.of(new Skill(UUID.randomUUID(), "uri", "D", 1,
                new Label("المحاسبة", "Comptabilité", "Accounting"), List.of("keeping books"))));
    }

    @Test
    void skillsSectorsAndPlacesAreFoundByTheirNamesInAllLanguages() {
        List<EntryWords> words = this.labels.of(entry(CatalogueKind.INITIATIVE));
        assertThat(letters(words, Part.LABEL)).contains("محاسبه", "comptabilite", "accounting", "eau", "water");
        assertThat(letters(words, Part.PLACE)).contains("azilal", "ازيلال", "beni", "mellal");
    }

    @Test
    void anotherNameIsReadInEveryLanguageSinceItHasNone() {
        assertThat(this.labels.of(entry(CatalogueKind.INITIATIVE))
            .stream()
            .filter((words) -> words.part() == Part.SYNONYM)
            .flatMap((words) -> words.terms().stream())).contains("keep", "book");
    }

    @Test
    void whatIsForAllSectorsOrRegionsIsNotCalledAfterThem() {
        assertThat(letters(this.labels.of(entry(CatalogueKind.OFFER)), Part.LABEL)).contains("comptabilite")
            .doesNotContain("eau");
    }

    private static Set<String> letters(List<EntryWords> words, Part part) {
        return words.stream()
            .filter((some) -> some.part() == part)
            .flatMap((some) -> some.letters().stream())
            .collect(Collectors.toSet());
    }

    private static CatalogueEntry entry(CatalogueKind kind) {
        return new CatalogueEntry(UUID.randomUUID(), kind, UUID.randomUUID(), Set.of("WATER"), Set.of("MA-05"),
                Set.of("MA-AZI"), Set.of(6), Set.of(UUID.randomUUID()), Set.of("D"), Set.of(), 10, null, null,
                Instant.EPOCH, Set.of(), 0, 1, false, List.of());
    }

}
