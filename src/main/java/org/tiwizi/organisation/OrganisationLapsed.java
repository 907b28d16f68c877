package org.tiwizi.organisation;

import java.util.UUID;

/** A document of an organisation has ended: it is no longer verified. */
public record OrganisationLapsed(UUID organisationId) {

}
