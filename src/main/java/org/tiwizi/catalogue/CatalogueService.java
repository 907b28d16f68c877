package org.tiwizi.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.tiwizi.catalogue.words.Excerpt;
import org.tiwizi.catalogue.words.Excerpts;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.shared.Language;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be seen now, found and counted. */
@Service
public class CatalogueService {

    private final CatalogueEngine engine;

    private final CatalogueTable table;

    private final CatalogueKeeper keeper;

    private final InitiativeService initiatives;

    CatalogueService(CatalogueEngine engine, CatalogueTable table, CatalogueKeeper keeper,
            InitiativeService initiatives) {
        this.engine = engine;
        this.table = table;
        this.keeper = keeper;
        this.initiatives = initiatives;
    }

    /**
     * A page of what fits, with exact counts for every filter, and where the words stand.
     */
    public CatalogueHits search(CatalogueQuery query) {
        CatalogueHits hits = this.engine.search(query);
        return (hits.ids().isEmpty() || query.words().isEmpty()) ? hits : hits.with(excerpts(query.text(), hits.ids()));
    }

    private Map<UUID, Excerpt> excerpts(String typed, List<UUID> ids) {
        Excerpts excerpts = new Excerpts(typed);
        Language reader = Language.of(LocaleContextHolder.getLocale());
        Map<UUID, Excerpt> found = new HashMap<>();
        this.table.texts(ids)
            .forEach((id, texts) -> excerpts.of(texts, reader).ifPresent((excerpt) -> found.put(id, excerpt)));
        return found;
    }

    /** The newest initiatives. */
    @Transactional(readOnly = true)
    public List<InitiativeCard> newest(int limit) {
        List<UUID> ids = this.engine.search(CatalogueQuery.all(CatalogueKind.INITIATIVE, limit)).ids();
        Map<UUID, InitiativeCard> cards = this.initiatives.cards(ids);
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    /** How many there are of everything, without any filter; without ids. */
    public CatalogueHits figures(CatalogueKind kind) {
        return this.engine.search(CatalogueQuery.all(kind, 1));
    }

    /** How many initiatives each sector has; none for the others. */
    public Map<String, Long> initiativesBySector() {
        return figures(CatalogueKind.INITIATIVE).counts(Facet.SECTOR);
    }

    /** How many initiatives each region has; none for the others. */
    public Map<String, Long> initiativesByRegion() {
        return figures(CatalogueKind.INITIATIVE).counts(Facet.REGION);
    }

    /** How many offers there are. */
    public long offers() {
        return figures(CatalogueKind.OFFER).all();
    }

    /** How many associations show an initiative. */
    public long associations() {
        return this.engine.organisations(CatalogueKind.INITIATIVE);
    }

    /**
     * Reads these anew, whatever their state, so that what the catalogue shows of them is
     * true; in the caller’s transaction.
     */
    @Transactional
    public void refresh(Collection<UUID> initiatives, Collection<UUID> offers) {
        this.keeper.refresh(initiatives, offers);
    }

}
