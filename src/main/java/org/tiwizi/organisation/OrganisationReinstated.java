package org.tiwizi.organisation;

import java.util.UUID;

/** A suspended organisation is verified again. */
public record OrganisationReinstated(UUID organisationId) {

}
