package org.tiwizi.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.tiwizi.initiative.InitiativeHidden;
import org.tiwizi.initiative.InitiativePublished;
import org.tiwizi.initiative.NeedPlacesChanged;
import org.tiwizi.offer.OfferHidden;
import org.tiwizi.offer.OfferPublished;
import org.tiwizi.organisation.OrganisationChanged;
import org.tiwizi.organisation.OrganisationHidden;
import org.tiwizi.organisation.OrganisationReinstated;
import org.tiwizi.organisation.OrganisationVerified;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the catalogue true. What is published, hidden, renamed, verified or taken on
 * elsewhere is written here in the same transaction.
 */
@Component
class CatalogueKeeper {

    private final CatalogueTable table;

    private final EntryReading reading;

    CatalogueKeeper(CatalogueTable table, EntryReading reading) {
        this.table = table;
        this.reading = reading;
    }

    @EventListener
    @Transactional
    void on(InitiativePublished published) {
        refresh(Set.of(published.initiativeId()), Set.of());
    }

    @EventListener
    @Transactional
    void on(InitiativeHidden hidden) {
        this.table.remove(Set.of(hidden.initiativeId()));
    }

    /** The last place of a need was taken, or is free again. */
    @EventListener
    @Transactional
    void on(NeedPlacesChanged changed) {
        if (this.table.hold(changed.initiativeId())) {
            refresh(Set.of(changed.initiativeId()), Set.of());
        }
    }

    @EventListener
    @Transactional
    void on(OfferPublished published) {
        refresh(Set.of(), Set.of(published.offerId()));
    }

    @EventListener
    @Transactional
    void on(OfferHidden hidden) {
        this.table.remove(Set.of(hidden.offerId()));
    }

    @EventListener
    @Transactional
    void on(OrganisationChanged changed) {
        refreshAllOf(changed.organisationId());
    }

    @EventListener
    @Transactional
    void on(OrganisationVerified verified) {
        refreshAllOf(verified.organisationId());
    }

    @EventListener
    @Transactional
    void on(OrganisationReinstated reinstated) {
        refreshAllOf(reinstated.organisationId());
    }

    @EventListener
    @Transactional
    void on(OrganisationHidden hidden) {
        refreshAllOf(hidden.organisationId());
    }

    /**
     * Everything it has published, shown or not: one that comes back after a suspension
     * shows nothing yet.
     */
    private void refreshAllOf(UUID organisationId) {
        Map<CatalogueKind, Set<UUID>> all = this.table.ofOrganisation(organisationId);
        refresh(all.getOrDefault(CatalogueKind.INITIATIVE, Set.of()), all.getOrDefault(CatalogueKind.OFFER, Set.of()));
    }

    /** Reads these anew: what is published is shown as it is now, the rest no longer. */
    @Transactional
    void refresh(Collection<UUID> initiativeIds, Collection<UUID> offerIds) {
        if (!initiativeIds.isEmpty()) {
            show(initiativeIds, this.reading.initiatives(initiativeIds));
        }
        if (!offerIds.isEmpty()) {
            show(offerIds, this.reading.offers(offerIds));
        }
    }

    private void show(Collection<UUID> ids, List<CatalogueEntry> entries) {
        Set<UUID> gone = new HashSet<>(ids);
        entries.forEach((entry) -> gone.remove(entry.id()));
        this.table.remove(gone);
        this.table.refresh(entries);
    }

}
