package org.tiwizi.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.tiwizi.catalogue.words.EntryText;
import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeHidden;
import org.tiwizi.initiative.InitiativePublished;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.initiative.NeedPlaces;
import org.tiwizi.initiative.NeedPlacesChanged;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferPublished;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationChanged;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.portal.Portals;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.taxonomy.Commune;
import org.tiwizi.taxonomy.Geography;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class CatalogueKeeperTests {

    private final CatalogueTable table = mock();

    private final TaxonomyService taxonomy = mock();

    private final Geography geography = mock();

    private final InitiativeService initiatives = mock();

    private final OfferService offers = mock();

    private final OrganisationService organisations = mock();

    private final CatalogueKeeper keeper = new CatalogueKeeper(this.table, new EntryReading(this.initiatives,
            this.offers, this.organisations, new EntryWriter(this.taxonomy, this.geography)));

    private final OrganisationCard association = Portals.organisation(OrganisationKind.ASSOCIATION,
            OrganisationStatus.VERIFIED);

    private final InitiativeCard initiative = Portals.initiative(this.association);

    @BeforeEach
    void referenceData() {
        Sector water = new Sector("WATER", 11, new Label("الماء والتطهير", "Eau", "Water"), List.of(6, 14));
        given(this.taxonomy.sector("WATER")).willReturn(Optional.of(water));
        given(this.taxonomy.sectors()).willReturn(List.of(water));
        Region region = new Region("MA-05", 5, new Label("بني ملال", "Béni Mellal-Khénifra", "Beni Mellal"));
        given(this.taxonomy.region("MA-05")).willReturn(Optional.of(region));
        given(this.taxonomy.regions()).willReturn(List.of(region));
        given(this.taxonomy.province("MA-AZI"))
            .willReturn(Optional.of(new Province("MA-AZI", "MA-05", new Label("أزيلال", "Azilal", "Azilal"))));
        given(this.taxonomy.skills(any())).willReturn(List.of(new Skill(UUID.randomUUID(), "uri", "D", 1,
                new Label("المحاسبة", "Comptabilité", "Accounting"), List.of("Tenue de livres"))));
        given(this.organisations.cards(any())).willReturn(Map.of(this.association.id(), this.association));
    }

    @Test
    void whatIsPublishedIsFoundByAllItsWordsInAllLanguages() {
        given(this.initiatives.cards(Set.of(this.initiative.id())))
            .willReturn(Map.of(this.initiative.id(), this.initiative));

        this.keeper.on(new InitiativePublished(this.initiative.id(), this.association.id()));

        CatalogueEntry entry = refreshed();
        assertThat(entry.id()).isEqualTo(this.initiative.id());
        assertThat(entry.modes()).containsExactly(Mode.HYBRID);
        assertThat(entry.hours()).isEqualTo(20);
        assertThat(entry.level()).isOne();
        assertThat(entry.places()).isPositive();
        assertThat(entry.texts()).extracting(EntryText::part)
            .contains(Part.TITLE, Part.SUMMARY, Part.PROBLEM, Part.NEED, Part.NAME);
    }

    @Test
    void whatIsNoLongerPublishedLeaves() {
        InitiativeCard paused = new InitiativeCard(this.initiative.id(), "s", this.association.id(),
                InitiativeStatus.PAUSED, this.initiative.texts(), null, List.of(), null, null, null, null, null,
                this.initiative.origin(), null, null, List.of());
        UUID unknown = UUID.randomUUID();
        given(this.initiatives.cards(any())).willReturn(Map.of(paused.id(), paused));

        this.keeper.refresh(List.of(paused.id(), unknown), List.of());

        verify(this.table).remove(Set.of(paused.id(), unknown));
        verify(this.table).refresh(List.of());

        this.keeper.on(new InitiativeHidden(unknown, this.association.id()));
        verify(this.table).remove(Set.of(unknown));
    }

    @Test
    void anOfferWithoutRegionsOrSectorsIsForAllOfThem() {
        OfferCard offer = Portals.offer(this.association);
        given(this.offers.cards(Set.of(offer.id()))).willReturn(Map.of(offer.id(), offer));

        this.keeper.on(new OfferPublished(offer.id(), this.association.id()));

        CatalogueEntry entry = refreshed();
        assertThat(entry.regions()).containsExactly("MA-05");
        assertThat(entry.sectors()).containsExactly("WATER");
        assertThat(entry.goals()).containsExactlyInAnyOrder(6, 14);
    }

    @Test
    void aRenamedOrganisationIsRenamedInWhatItShows() {
        given(this.table.ofOrganisation(this.association.id()))
            .willReturn(Map.of(CatalogueKind.INITIATIVE, Set.of(this.initiative.id())));
        given(this.initiatives.cards(Set.of(this.initiative.id())))
            .willReturn(Map.of(this.initiative.id(), this.initiative));

        this.keeper.on(new OrganisationChanged(this.association.id()));

        assertThat(refreshed().organisationId()).isEqualTo(this.association.id());
        verify(this.offers, never()).cards(any());
    }

    @Test
    void aNeedThatNoCompanyCanTakeOnNeedsNobody() {
        given(this.table.hold(this.initiative.id())).willReturn(true);
        given(this.initiatives.cards(Set.of(this.initiative.id()))).willReturn(Map.of(this.initiative.id(), met()));

        this.keeper.on(placeTaken());
        assertThat(refreshed().places()).isZero();
    }

    @Test
    void whatIsHiddenStaysHiddenWhenAPlaceIsTaken() {
        this.keeper.on(placeTaken());
        verify(this.table, never()).refresh(any());
    }

    /** The same, of which a company has taken the only need. */
    private InitiativeCard met() {
        NeedCard need = this.initiative.needs().get(0);
        NeedCard met = new NeedCard(need.id(), need.initiativeId(), need.initiativeSlug(), need.associationId(),
                need.texts(), need.skills(), need.hours(), need.people(), new NeedPlaces(1, 1, need.hours()),
                need.mode(), need.regionCode(), need.provinceCode(), need.startsOn(), need.endsOn(), false);
        return new InitiativeCard(this.initiative.id(), this.initiative.slug(), this.association.id(),
                this.initiative.status(), this.initiative.texts(), this.initiative.sectorCode(),
                this.initiative.goals(), this.initiative.regionCode(), this.initiative.provinceCode(),
                this.initiative.startsOn(), this.initiative.endsOn(), this.initiative.publishedAt(),
                this.initiative.origin(), null, null, List.of(met));
    }

    private NeedPlacesChanged placeTaken() {
        return new NeedPlacesChanged(UUID.randomUUID(), this.initiative.id(), this.association.id(), true);
    }

    @Test
    void aCommuneNamedIsFoundByItsName() {
        given(this.initiatives.cards(any())).willReturn(Map.of(this.initiative.id(), this.initiative));
        given(this.initiatives.communes(List.of(this.initiative.id())))
            .willReturn(Map.of(this.initiative.id(), List.of("081.01", "unknown")));
        given(this.taxonomy.commune("081.01"))
            .willReturn(Optional.of(new Commune("081.01", "MA-AZI", new Label("دمنات", "Demnate", "Demnate"))));

        this.keeper.on(new InitiativePublished(this.initiative.id(), this.association.id()));

        assertThat(refreshed().texts()).contains(new EntryText(Part.PLACE, Language.AR, "دمنات"),
                new EntryText(Part.PLACE, Language.FR, "Demnate"));
    }

    @Test
    void anEmptyCatalogueIsFilledAtTheStart() {
        given(this.table.isEmpty()).willReturn(true);
        List<UUID> first = List.of(this.initiative.id());
        given(this.initiatives.publishedAfter(new UUID(0, 0), 500)).willReturn(first);
        given(this.initiatives.cards(first)).willReturn(Map.of(this.initiative.id(), this.initiative));
        CatalogueStart start = new CatalogueStart(this.table, this.keeper, this.initiatives, this.offers);

        start.fillIfEmpty();
        assertThat(refreshed().id()).isEqualTo(this.initiative.id());

        given(this.table.isEmpty()).willReturn(false);
        start.fillIfEmpty();
        verify(this.initiatives).publishedAfter(new UUID(0, 0), 500);
    }

    private CatalogueEntry refreshed() {
        ArgumentCaptor<Collection<CatalogueEntry>> entries = ArgumentCaptor.captor();
        verify(this.table).refresh(entries.capture());
        return entries.getValue().iterator().next();
    }

}
