package org.tiwizi.organisation;

import java.util.UUID;

/** An organisation was verified. */
public record OrganisationVerified(UUID organisationId) {

}
