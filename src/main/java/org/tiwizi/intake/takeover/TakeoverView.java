package org.tiwizi.intake.takeover;

import org.tiwizi.organisation.OrganisationCard;

/** What an invitation is for: the association, and the address that will sign in. */
public record TakeoverView(OrganisationCard association, String email) {

}
