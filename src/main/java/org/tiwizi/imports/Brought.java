package org.tiwizi.imports;

import java.util.List;

import org.tiwizi.initiative.InitiativeRecord;
import org.tiwizi.offer.OfferRecord;
import org.tiwizi.organisation.OrganisationRecord;

/** What one line of a file becomes: an organisation, and what it asks for or offers. */
record Brought(OrganisationRecord organisation, List<InitiativeRecord> initiatives, List<OfferRecord> offers) {

    static Brought asking(OrganisationRecord association, InitiativeRecord initiative) {
        return new Brought(association, List.of(initiative), List.of());
    }

    static Brought offering(OrganisationRecord company, OfferRecord offer) {
        return new Brought(company, List.of(), List.of(offer));
    }

}
