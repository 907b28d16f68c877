package org.tiwizi.catalogue.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueService;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;

import org.springframework.context.MessageSource;
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

    private final CatalogueService catalogue;

    private final OfferService offers;

    private final BrowseView view;

    private final MessageSource messages;

    OfferBrowseController(CatalogueService catalogue, OfferService offers, BrowseView view, MessageSource messages) {
        this.catalogue = catalogue;
        this.offers = offers;
        this.view = view;
        this.messages = messages;
    }

    @GetMapping("/offers")
    Object browse(@RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "Sec-CH-UA-Mobile", required = false) @Nullable String mobile, Locale locale,
            Model model) {
        @Nullable String shorter = Browsing.shorter(CatalogueKind.OFFER, parameters);
        if (shorter != null) {
            return new RedirectView(shorter, false, true, false);
        }
        Browsing browsing = this.view.read(CatalogueKind.OFFER, parameters);
        CatalogueHits hits = this.catalogue.search(browsing.query());
        BrowsePage<OfferCard> page = this.view.page(browsing, hits, this.offers.cards(hits.ids()), OfferCard::companyId,
                locale);
        model.addAttribute("page", page);
        model.addAttribute("wide", "?0".equals(mobile));
        model.addAttribute("open", true);
        model.addAttribute("description", this.messages.getMessage("browse.offer.lead", null, locale));
        return "catalogue/offers";
    }

}
