package org.tiwizi.catalogue;

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
    Listing initiativeListing(JdbcClient database, InitiativeViewService initiatives) {
        return new CatalogueListing(database, CatalogueKind.INITIATIVE, "initiatives", initiatives::slugs);
    }

    @Bean
    Listing offerListing(JdbcClient database, OfferService offers) {
        return new CatalogueListing(database, CatalogueKind.OFFER, "offers", offers::slugs);
    }

}
