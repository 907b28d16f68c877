package org.tiwizi.organisation;

import java.util.UUID;

/** A reviewer refused an organisation. */
public record OrganisationRejected(UUID organisationId, String remark) {

}
