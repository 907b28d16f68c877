package org.tiwizi.organisation;

import java.util.UUID;

/** A verified organisation changed what its public page shows. */
public record OrganisationChanged(UUID organisationId) {

}
