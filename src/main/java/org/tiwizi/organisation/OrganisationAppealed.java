package org.tiwizi.organisation;

import java.util.UUID;

/** An organisation contests its refusal: another reviewer is to decide. */
public record OrganisationAppealed(UUID organisationId, String why) {

}
