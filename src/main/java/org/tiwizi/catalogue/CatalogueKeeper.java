package org.tiwizi.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeHidden;
import org.tiwizi.initiative.InitiativePublished;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.NeedPlacesChanged;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferHidden;
import org.tiwizi.offer.OfferPublished;
import org.tiwizi.offer.OfferService;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationChanged;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationVerified;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the catalogue true, and is the one place that says what is to be seen: what is
 * published by a verified organisation. What is published, hidden or renamed elsewhere is
 * written here in the same transaction; what has ended leaves by its date, when searched.
 */
@Component
class CatalogueKeeper {

    private final CatalogueTable table;

    private final EntryWriter writer;

    private final InitiativeService initiatives;

    private final OfferService offers;

    private final OrganisationService organisations;

    CatalogueKeeper(CatalogueTable table, EntryWriter writer, InitiativeService initiatives, OfferService offers,
            OrganisationService organisations) {
        this.table = table;
        this.writer = writer;
        this.initiatives = initiatives;
        this.offers = offers;
        this.organisations = organisations;
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

    @EventListener
    @Transactional
    void on(NeedPlacesChanged changed) {
        refresh(Set.of(changed.initiativeId()), Set.of());
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

    private void refreshAllOf(UUID organisationId) {
        Map<CatalogueKind, List<UUID>> shown = this.table.ofOrganisation(organisationId);
        refresh(shown.getOrDefault(CatalogueKind.INITIATIVE, List.of()),
                shown.getOrDefault(CatalogueKind.OFFER, List.of()));
    }

    /** Reads these anew: what is published is shown as it is now, the rest no longer. */
    @Transactional
    void refresh(Collection<UUID> initiativeIds, Collection<UUID> offerIds) {
        if (!initiativeIds.isEmpty()) {
            show(initiativeIds,
                    this.initiatives.cards(initiativeIds)
                        .values()
                        .stream()
                        .filter((card) -> card.status() == InitiativeStatus.PUBLISHED)
                        .toList(),
                    InitiativeCard::associationId, this.writer::write);
        }
        if (!offerIds.isEmpty()) {
            show(offerIds,
                    this.offers.cards(offerIds)
                        .values()
                        .stream()
                        .filter((card) -> card.status() == OfferStatus.PUBLISHED)
                        .toList(),
                    OfferCard::companyId, this.writer::write);
        }
    }

    private <T> void show(Collection<UUID> ids, List<T> published, Function<T, UUID> owner,
            BiFunction<T, OrganisationCard, CatalogueEntry> writing) {
        Map<UUID, OrganisationCard> owners = published.isEmpty() ? Map.of()
                : this.organisations.cards(published.stream().map(owner).distinct().toList());
        List<CatalogueEntry> entries = published.stream()
            .filter((card) -> owners.containsKey(owner.apply(card)) && owners.get(owner.apply(card)).verified())
            .map((card) -> writing.apply(card, owners.get(owner.apply(card))))
            .toList();
        Set<UUID> gone = new HashSet<>(ids);
        entries.forEach((entry) -> gone.remove(entry.id()));
        this.table.remove(gone);
        this.table.refresh(entries);
    }

}
