package org.tiwizi.alert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.alert.Found.Thing;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueWatch;
import org.tiwizi.catalogue.CatalogueWatch.Watched;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks what has come into searches, many of them with a few questions. */
@Component
class SearchFinder {

    private final CatalogueWatch watch;

    private final InitiativeService initiatives;

    private final OfferService offers;

    SearchFinder(CatalogueWatch watch, InitiativeService initiatives, OfferService offers) {
        this.watch = watch;
        this.initiatives = initiatives;
        this.offers = offers;
    }

    /** Only those into which something has come. */
    @Transactional(readOnly = true)
    public List<Found> find(List<SavedSearch> searches) {
        List<List<UUID>> newer = this.watch.newer(searches.stream().map(SearchFinder::watched).toList());
        Map<UUID, InitiativeCard> initiatives = this.initiatives.cards(ids(searches, newer, CatalogueKind.INITIATIVE));
        Map<UUID, OfferCard> offers = this.offers.cards(ids(searches, newer, CatalogueKind.OFFER));
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < searches.size(); at++) {
            List<Thing> things = newer.get(at)
                .stream()
                .map((id) -> thing(initiatives.get(id), offers.get(id)))
                .filter(Objects::nonNull)
                .toList();
            if (!things.isEmpty()) {
                found.add(new Found(searches.get(at), things));
            }
        }
        return found;
    }

    private static Watched watched(SavedSearch search) {
        SearchAddress address = SearchAddress.read(search.query());
        return new Watched(search.kind(), address.text(), address.chosen(), search.toldAt());
    }

    private static Set<UUID> ids(List<SavedSearch> searches, List<List<UUID>> newer, CatalogueKind kind) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (int at = 0; at < searches.size(); at++) {
            if (searches.get(at).kind() == kind) {
                ids.addAll(newer.get(at));
            }
        }
        return ids;
    }

    private static @Nullable Thing thing(@Nullable InitiativeCard initiative, @Nullable OfferCard offer) {
        if (initiative != null) {
            return new Thing(
                    initiative.texts()
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, (text) -> text.getValue().title())),
                    "/initiatives/" + initiative.slug());
        }
        return (offer == null) ? null
                : new Thing(
                        offer.texts()
                            .entrySet()
                            .stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, (text) -> text.getValue().title())),
                        "/offers/" + offer.slug());
    }

}
