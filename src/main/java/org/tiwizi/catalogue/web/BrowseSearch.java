package org.tiwizi.catalogue.web;

import java.util.EnumMap;
import java.util.Map;

import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueService;
import org.tiwizi.catalogue.Facet;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads an address and finds what it asks for. */
@Component
class BrowseSearch {

    private final BrowsingReader reader;

    private final CatalogueService catalogue;

    BrowseSearch(BrowsingReader reader, CatalogueService catalogue) {
        this.reader = reader;
        this.catalogue = catalogue;
    }

    Browsing read(CatalogueKind kind, MultiValueMap<String, String> parameters) {
        return this.reader.read(kind, parameters);
    }

    CatalogueHits find(Browsing browsing, int size) {
        return this.catalogue.search(browsing.query(size));
    }

    /**
     * A page for people, who may choose another region than that of a province chosen:
     * its regions are counted as if no province were.
     */
    CatalogueHits find(Browsing browsing) {
        CatalogueHits hits = find(browsing, Browsing.PAGE_SIZE);
        if (browsing.chosen(Facet.PROVINCE).isEmpty()) {
            return hits;
        }
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        counts.putAll(hits.counts());
        counts.put(Facet.REGION, find(browsing.leaving(Facet.PROVINCE), 1).counts(Facet.REGION));
        return new CatalogueHits(hits.ids(), hits.total(), hits.all(), hits.page(), counts, hits.instead(),
                hits.excerpts());
    }

}
