package org.tiwizi.catalogue.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.shared.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Browsing initiatives. */
@Controller
class InitiativeBrowseController {

    private final BrowseSearch search;

    private final InitiativeService initiatives;

    private final BrowseView view;

    InitiativeBrowseController(BrowseSearch search, InitiativeService initiatives, BrowseView view) {
        this.search = search;
        this.initiatives = initiatives;
        this.view = view;
    }

    @GetMapping("/initiatives")
    Object browse(@RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "Sec-CH-UA-Mobile", required = false) @Nullable String mobile, Locale locale,
            Model model) {
        @Nullable String shorter = BrowseAddress.shorter(CatalogueKind.INITIATIVE, parameters);
        if (shorter != null) {
            return new RedirectView(shorter, false, true, false);
        }
        Browsing browsing = this.search.read(CatalogueKind.INITIATIVE, parameters);
        CatalogueHits hits = this.search.find(browsing);
        BrowsePage<InitiativeCard> page = this.view.page(browsing, hits, this.initiatives.cards(hits.ids()),
                InitiativeCard::associationId, locale);
        this.view.show("initiative", page, mobile, locale, model);
        model.addAttribute("feed", browsing.feed(Language.of(locale).code()));
        return "catalogue/initiatives";
    }

}
