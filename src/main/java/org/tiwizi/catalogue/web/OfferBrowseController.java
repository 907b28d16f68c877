package org.tiwizi.catalogue.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Browsing skills offers. */
@Controller
class OfferBrowseController {

    private final BrowseSearch search;

    private final OfferService offers;

    private final BrowseView view;

    OfferBrowseController(BrowseSearch search, OfferService offers, BrowseView view) {
        this.search = search;
        this.offers = offers;
        this.view = view;
    }

    @GetMapping("/offers")
    Object browse(@RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "Sec-CH-UA-Mobile", required = false) @Nullable String mobile, Locale locale,
            Model model) {
        @Nullable String shorter = BrowseAddress.shorter(CatalogueKind.OFFER, parameters);
        if (shorter != null) {
            return new RedirectView(shorter, false, true, false);
        }
        Browsing browsing = this.search.read(CatalogueKind.OFFER, parameters);
        CatalogueHits hits = this.search.find(browsing);
        BrowsePage<OfferCard> page = this.view.page(browsing, hits, this.offers.cards(hits.ids()), OfferCard::companyId,
                locale);
        this.view.show("offer", page, mobile, locale, model);
        return "catalogue/offers";
    }

}
