package org.tiwizi.catalogue.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueService;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.shared.Language;

import org.springframework.context.MessageSource;
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

    private final CatalogueService catalogue;

    private final InitiativeService initiatives;

    private final BrowseView view;

    private final MessageSource messages;

    InitiativeBrowseController(CatalogueService catalogue, InitiativeService initiatives, BrowseView view,
            MessageSource messages) {
        this.catalogue = catalogue;
        this.initiatives = initiatives;
        this.view = view;
        this.messages = messages;
    }

    @GetMapping("/initiatives")
    Object browse(@RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "Sec-CH-UA-Mobile", required = false) @Nullable String mobile, Locale locale,
            Model model) {
        @Nullable String shorter = Browsing.shorter(CatalogueKind.INITIATIVE, parameters);
        if (shorter != null) {
            return new RedirectView(shorter, false, true, false);
        }
        Browsing browsing = this.view.read(CatalogueKind.INITIATIVE, parameters);
        CatalogueHits hits = this.catalogue.search(browsing.query());
        BrowsePage<InitiativeCard> page = this.view.page(browsing, hits, this.initiatives.cards(hits.ids()),
                InitiativeCard::associationId, locale);
        model.addAttribute("page", page);
        model.addAttribute("wide", "?0".equals(mobile));
        model.addAttribute("open", true);
        model.addAttribute("feed", browsing.feed(Language.of(locale).code()));
        model.addAttribute("description", this.messages.getMessage("browse.initiative.lead", null, locale));
        return "catalogue/initiatives";
    }

}
