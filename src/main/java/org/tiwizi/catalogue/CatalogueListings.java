package org.tiwizi.catalogue;

import java.time.Clock;

import org.tiwizi.initiative.InitiativeViewService;
import org.tiwizi.offer.OfferService;
import org.tiwizi.shared.Listing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A listing for each kind that the catalogue shows. */
@Configuration(proxyBeanMethods = false)
class CatalogueListings {

    @Bean
    Listing initiativeListing(JdbcClient database, InitiativeViewService initiatives, Clock clock) {
        return new CatalogueListing(database, CatalogueKind.INITIATIVE, "initiatives", initiatives::slugs, clock);
    }

    @Bean
    Listing offerListing(JdbcClient database, OfferService offers, Clock clock) {
        return new CatalogueListing(database, CatalogueKind.OFFER, "offers", offers::slugs, clock);
    }

}
