package org.tiwizi.durability;

import java.util.List;
import java.util.Map;

import org.tiwizi.organisation.OrganisationCard;

/**
 * What lasts of all partnerships: by the domain of the skills they gave and by the sector
 * of their initiatives, each by its code, and by company, those that were asked most
 * first.
 */
public record DurabilityPage(Lasting all, Map<String, Lasting> kinds, Map<String, Lasting> sectors,
        List<Line> companies) {

    /** One company. */
    public record Line(OrganisationCard company, Lasting lasting) {

    }

}
