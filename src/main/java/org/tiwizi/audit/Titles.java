package org.tiwizi.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.offer.OfferService;
import org.tiwizi.offer.OfferText;
import org.tiwizi.organisation.OrganisationService;

import org.springframework.stereotype.Component;

/** What things are called today, in one question for each kind that occurs. */
@Component
public class Titles {

    private final OrganisationService organisations;

    private final InitiativeService initiatives;

    private final OfferService offers;

    Titles(OrganisationService organisations, InitiativeService initiatives, OfferService offers) {
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.offers = offers;
    }

    /** By id; what is gone, or has no title of its own, is left out. */
    public Map<UUID, Title> of(AuditKind kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Title> titles = new HashMap<>();
        switch (kind) {
            case ORGANISATION ->
                this.organisations.cards(ids).forEach((id, card) -> titles.put(id, new Title(card.names())));
            case INITIATIVE -> this.initiatives.cards(ids)
                .forEach((id, card) -> titles.put(id, Title.of(card.texts(), InitiativeText::title)));
            case OFFER ->
                this.offers.cards(ids).forEach((id, card) -> titles.put(id, Title.of(card.texts(), OfferText::title)));
            default -> {
                // known by their organisations
            }
        }
        return titles;
    }

}
