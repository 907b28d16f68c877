package org.tiwizi.organisation;

import java.util.UUID;

/** An organisation is not to be seen any more, nor what it published. */
public record OrganisationHidden(UUID organisationId) {

}
