package org.tiwizi.organisation;

import java.util.UUID;

/** An organisation asks to be verified. */
public record OrganisationSubmitted(UUID organisationId) {

}
