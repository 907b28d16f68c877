package org.tiwizi.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueService;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.shared.Label;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.TaxonomyService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class HomeServiceTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final CatalogueService catalogue = mock();

    private final OrganisationService organisations = mock();

    private final TaxonomyService taxonomy = mock();

    private final Clock clock = mock();

    private final HomeService home = new HomeService(this.catalogue, mock(PartnershipService.class), this.organisations,
            this.taxonomy, this.clock);

    @BeforeEach
    void someIsPublished() {
        given(this.clock.instant()).willReturn(NOON);
        given(this.catalogue.figures(CatalogueKind.INITIATIVE)).willReturn(
                new CatalogueHits(List.of(), 12, 12, 1, Map.of(Facet.SECTOR, Map.of("WATER", 5L, "HEALTH", 7L))));
        given(this.taxonomy.sectors()).willReturn(List.of(sector("EDUCATION"), sector("WATER"), sector("HEALTH")));
    }

    @Test
    void sectorsWithMostInitiativesComeFirst() {
        HomePage page = this.home.show();

        assertThat(page.sectors()).extracting(HomePage.Count::code).containsExactly("HEALTH", "WATER", "EDUCATION");
        assertThat(page.figures().few()).isFalse();
    }

    @Test
    void figuresAreCountedTwiceAMinuteButNamesAreReadEachTime() {
        OrganisationCard association = Portals.organisation(OrganisationKind.ASSOCIATION, OrganisationStatus.VERIFIED);
        InitiativeCard initiative = Portals.initiative(association);
        given(this.catalogue.newest(anyInt())).willReturn(List.of(initiative)).willReturn(List.of());
        given(this.organisations.cards(any())).willReturn(Map.of(association.id(), association));

        assertThat(this.home.show().newest()).containsExactly(new HomePage.Newest(initiative, association));
        given(this.clock.instant()).willReturn(NOON.plusSeconds(29));
        assertThat(this.home.show().newest()).isEmpty();
        verify(this.catalogue).figures(any());

        given(this.clock.instant()).willReturn(NOON.plusSeconds(30));
        this.home.show();
        verify(this.catalogue, times(2)).figures(any());
    }

    private static Sector sector(String code) {
        return new Sector(code, 1, new Label(code, code, code), List.of());
    }

}
