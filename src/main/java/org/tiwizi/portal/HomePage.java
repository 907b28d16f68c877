package org.tiwizi.portal;

import java.util.List;

import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.shared.Label;

/** All that the home page shows. */
public record HomePage(Figures figures, List<Count> sectors, List<Count> regions, List<Newest> newest) {

    /** A sector or region with its number of initiatives. */
    public record Count(String code, Label name, long number) {

    }

    /** One of the newest initiatives and whose it is. */
    public record Newest(InitiativeCard initiative, OrganisationCard association) {

    }

}
