package org.tiwizi.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;

import org.springframework.stereotype.Component;

/**
 * Reads what is to be seen, and is the one place that says what that is: what is
 * published by a verified organisation. What has ended leaves by its date, when searched.
 */
@Component
class EntryReading {

    private final InitiativeService initiatives;

    private final OfferService offers;

    private final OrganisationService organisations;

    private final EntryWriter writer;

    EntryReading(InitiativeService initiatives, OfferService offers, OrganisationService organisations,
            EntryWriter writer) {
        this.initiatives = initiatives;
        this.offers = offers;
        this.organisations = organisations;
        this.writer = writer;
    }

    /** Those of these initiatives that are to be seen, as they are now. */
    List<CatalogueEntry> initiatives(Collection<UUID> ids) {
        List<InitiativeCard> published = this.initiatives.cards(ids)
            .values()
            .stream()
            .filter((card) -> card.status() == InitiativeStatus.PUBLISHED)
            .toList();
        Map<UUID, List<String>> communes = this.initiatives
            .communes(published.stream().map(InitiativeCard::id).toList());
        return shown(published, InitiativeCard::associationId, (initiative, association) -> this.writer
            .write(initiative, association, communes.getOrDefault(initiative.id(), List.of())));
    }

    /** Those of these offers that are to be seen, as they are now. */
    List<CatalogueEntry> offers(Collection<UUID> ids) {
        return shown(this.offers.cards(ids)
            .values()
            .stream()
            .filter((card) -> card.status() == OfferStatus.PUBLISHED)
            .toList(), OfferCard::companyId, this.writer::write);
    }

    private <T> List<CatalogueEntry> shown(List<T> published, Function<T, UUID> owner,
            BiFunction<T, OrganisationCard, CatalogueEntry> writing) {
        Map<UUID, OrganisationCard> owners = published.isEmpty() ? Map.of()
                : this.organisations.cards(published.stream().map(owner).distinct().toList())
                    .values()
                    .stream()
                    .filter(OrganisationCard::verified)
                    .collect(Collectors.toMap(OrganisationCard::id, Function.identity()));
        return published.stream()
            .filter((card) -> owners.containsKey(owner.apply(card)))
            .map((card) -> writing.apply(card, owners.get(owner.apply(card))))
            .toList();
    }

}
