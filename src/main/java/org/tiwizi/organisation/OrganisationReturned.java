package org.tiwizi.organisation;

import java.util.UUID;

/** A reviewer asked an organisation for changes. */
public record OrganisationReturned(UUID organisationId, String remark) {

}
