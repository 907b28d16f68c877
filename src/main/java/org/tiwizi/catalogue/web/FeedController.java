package org.tiwizi.catalogue.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;

import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.shared.Language;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Any search of initiatives as a feed: the newest that it finds, newest first. */
@Controller
class FeedController {

    private static final int SIZE = 30;

    private final BrowseSearch search;

    private final InitiativeService initiatives;

    private final BrowseView view;

    private final AtomFeed feed;

    FeedController(BrowseSearch search, InitiativeService initiatives, BrowseView view, AtomFeed feed) {
        this.search = search;
        this.initiatives = initiatives;
        this.view = view;
        this.feed = feed;
    }

    @GetMapping(path = BrowseAddress.FEED, produces = "application/atom+xml;charset=UTF-8")
    ResponseEntity<byte[]> feed(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        Browsing browsing = this.search.read(CatalogueKind.INITIATIVE, parameters).newest();
        CatalogueHits hits = this.search.find(browsing, SIZE);
        List<BrowsePage.Shown<InitiativeCard>> found = this.view.shown(hits, this.initiatives.cards(hits.ids()),
                InitiativeCard::associationId);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        this.feed.write(bytes, browsing, found, this.view.remarks(browsing, false, locale), Language.of(locale));
        return ResponseEntity.ok(bytes.toByteArray());
    }

}
