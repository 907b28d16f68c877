package org.tiwizi.organisation;

import java.util.UUID;

/** A moderator suspended an organisation: it is not seen any more, and may only read. */
public record OrganisationSuspended(UUID organisationId, String remark) {

}
