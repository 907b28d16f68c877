package org.tiwizi.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueService;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.portal.HomePage.Count;
import org.tiwizi.portal.HomePage.Newest;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Service;

/**
 * Composes the home page. Its figures are counted at most twice a minute; what is shown
 * by name is read each time, since it may have been hidden meanwhile.
 */
@Service
public class HomeService {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final int SECTORS = 8;

    private static final int NEWEST = 4;

    private final CatalogueService catalogue;

    private final PartnershipService partnerships;

    private final OrganisationService organisations;

    private final TaxonomyService taxonomy;

    private final Clock clock;

    private volatile @Nullable Counted counted;

    HomeService(CatalogueService catalogue, PartnershipService partnerships, OrganisationService organisations,
            TaxonomyService taxonomy, Clock clock) {
        this.catalogue = catalogue;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /** The home page now. */
    public HomePage show() {
        Figures figures = figures();
        return new HomePage(figures, sectors(figures), regions(figures), newest());
    }

    private Figures figures() {
        @Nullable Counted known = this.counted;
        Instant now = this.clock.instant();
        if (known == null || !now.isBefore(known.at().plus(FRESH)) || now.isBefore(known.at())) {
            known = new Counted(count(), now);
            this.counted = known;
        }
        return known.figures();
    }

    private Figures count() {
        CatalogueHits initiatives = this.catalogue.figures(CatalogueKind.INITIATIVE);
        return new Figures(initiatives.all(), this.catalogue.associations(), this.catalogue.offers(),
                this.partnerships.count(), initiatives.counts(Facet.SECTOR), initiatives.counts(Facet.REGION));
    }

    /** Those with most initiatives first, then in their order. */
    private List<Count> sectors(Figures figures) {
        return byNumber(this.taxonomy.sectors()
            .stream()
            .map((sector) -> new Count(sector.code(), sector.name(),
                    figures.initiativesBySector().getOrDefault(sector.code(), 0L))))
            .limit(SECTORS)
            .toList();
    }

    private List<Count> regions(Figures figures) {
        return byNumber(this.taxonomy.regions()
            .stream()
            .map((region) -> new Count(region.code(), region.name(),
                    figures.initiativesByRegion().getOrDefault(region.code(), 0L))))
            .toList();
    }

    private static Stream<Count> byNumber(Stream<Count> counts) {
        return counts.sorted(Comparator.comparingLong(Count::number).reversed());
    }

    private List<Newest> newest() {
        List<InitiativeCard> cards = this.catalogue.newest(NEWEST);
        Map<UUID, OrganisationCard> associations = cards.isEmpty() ? Map.of()
                : this.organisations.cards(cards.stream().map(InitiativeCard::associationId).distinct().toList());
        return cards.stream()
            .filter((card) -> associations.containsKey(card.associationId()))
            .map((card) -> new Newest(card, associations.get(card.associationId())))
            .toList();
    }

    private record Counted(Figures figures, Instant at) {

    }

}
