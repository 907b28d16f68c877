package org.tiwizi.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;

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

    /** A page of what fits, with exact counts for every filter. */
    @Transactional(readOnly = true)
    public CatalogueHits search(CatalogueQuery query) {
        return this.engine.search(query);
    }

    /** The newest initiatives. */
    @Transactional(readOnly = true)
    public List<InitiativeCard> newest(int limit) {
        List<UUID> ids = this.engine.search(all(CatalogueKind.INITIATIVE, limit)).ids();
        Map<UUID, InitiativeCard> cards = this.initiatives.cards(ids);
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    /** How many there are of everything, without any filter; without ids. */
    @Transactional(readOnly = true)
    public CatalogueHits figures(CatalogueKind kind) {
        return this.engine.search(all(kind, 1));
    }

    /** How many initiatives each sector has; none for the others. */
    @Transactional(readOnly = true)
    public Map<String, Long> initiativesBySector() {
        return figures(CatalogueKind.INITIATIVE).counts(Facet.SECTOR);
    }

    /** How many initiatives each region has; none for the others. */
    @Transactional(readOnly = true)
    public Map<String, Long> initiativesByRegion() {
        return figures(CatalogueKind.INITIATIVE).counts(Facet.REGION);
    }

    /** How many offers there are. */
    @Transactional(readOnly = true)
    public long offers() {
        return figures(CatalogueKind.OFFER).all();
    }

    /** How many associations show an initiative. */
    @Transactional(readOnly = true)
    public long associations() {
        return this.table.organisations(CatalogueKind.INITIATIVE);
    }

    /**
     * Reads these anew, whatever their state, so that what the catalogue shows of them is
     * true; in the caller’s transaction.
     */
    @Transactional
    public void refresh(Collection<UUID> initiatives, Collection<UUID> offers) {
        this.keeper.refresh(initiatives, offers);
    }

    private static CatalogueQuery all(CatalogueKind kind, int size) {
        return new CatalogueQuery(kind, "", Map.of(), CatalogueSort.NEWEST, null, 1, size);
    }

}
