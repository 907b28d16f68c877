package org.tiwizi.catalogue.web;

import java.util.List;
import java.util.Locale;

import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.platform.TiwiziProperties;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What may be read here by machines, and how, for people. */
@Controller
class OpenDataDocsController {

    private static final List<String> ADDRESSES = List.of("/api/v1/initiatives", "/api/v1/offers",
            "/api/v1/skills/suggestions", BrowseAddress.FEED, "/sitemap.xml", "/api/openapi.json");

    private final TiwiziProperties properties;

    private final MessageSource messages;

    OpenDataDocsController(TiwiziProperties properties, MessageSource messages) {
        this.properties = properties;
        this.messages = messages;
    }

    @GetMapping("/api/docs")
    String show(Locale locale, Model model) {
        model.addAttribute("addresses", ADDRESSES);
        model.addAttribute("facets", Facet.values());
        model.addAttribute("sorts", CatalogueSort.values());
        model.addAttribute("example",
                this.properties.link("/api/v1/initiatives?q=formation&sector=EDUCATION&sort=newest&size=50&lang=fr"));
        model.addAttribute("open", true);
        model.addAttribute("description", this.messages.getMessage("opendata.lead", null, locale));
        return "catalogue/docs";
    }

}
