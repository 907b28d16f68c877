package org.tiwizi.catalogue.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.web.BrowsePage.Shown;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.ResultPage;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The searches of the pages as open data, with the same parameters; {@code size} says how
 * many items a page has, 12 unless told, 100 at most.
 */
@Controller
class OpenDataController {

    private static final int LARGEST = 100;

    private final BrowseSearch search;

    private final InitiativeService initiatives;

    private final OfferService offers;

    private final BrowseView view;

    private final ItemParts parts;

    OpenDataController(BrowseSearch search, InitiativeService initiatives, OfferService offers, BrowseView view,
            ItemParts parts) {
        this.search = search;
        this.initiatives = initiatives;
        this.offers = offers;
        this.view = view;
        this.parts = parts;
    }

    @GetMapping(path = "/api/v1/initiatives", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ItemList<InitiativeItem>> initiatives(@RequestParam MultiValueMap<String, String> parameters,
            Locale locale) {
        Browsing browsing = this.search.read(CatalogueKind.INITIATIVE, parameters);
        CatalogueHits hits = this.search.find(browsing, size(parameters));
        return answer(browsing, hits, parameters, this.initiatives.cards(hits.ids()), InitiativeCard::associationId,
                (shown) -> InitiativeItem.of(shown, this.parts, Language.of(locale)), locale);
    }

    @GetMapping(path = "/api/v1/offers", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ItemList<OfferItem>> offers(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        Browsing browsing = this.search.read(CatalogueKind.OFFER, parameters);
        CatalogueHits hits = this.search.find(browsing, size(parameters));
        return answer(browsing, hits, parameters, this.offers.cards(hits.ids()), OfferCard::companyId,
                (shown) -> OfferItem.of(shown, this.parts, Language.of(locale)), locale);
    }

    private <T, I> ResponseEntity<ItemList<I>> answer(Browsing browsing, CatalogueHits hits,
            MultiValueMap<String, String> parameters, Map<UUID, T> cards, Function<T, UUID> owner,
            Function<Shown<T>, I> item, Locale locale) {
        ResultPage<I> page = new ResultPage<>(this.view.shown(hits, cards, owner).stream().map(item).toList(),
                hits.reachable(), hits.page(), size(parameters));
        return ResponseEntity.ok(new ItemList<>(hits.total(), page.number(), page.pages(), page.items(),
                this.view.remarks(browsing, hits.total() > hits.reachable() && !page.hasNext(), locale)));
    }

    private static int size(MultiValueMap<String, String> parameters) {
        @Nullable String wanted = parameters.getFirst("size");
        return (wanted != null && wanted.matches("[1-9][0-9]{0,2}")) ? Math.min(Integer.parseInt(wanted), LARGEST)
                : Browsing.PAGE_SIZE;
    }

}
