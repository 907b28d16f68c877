package org.tiwizi.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** A document of a verified organisation ends on a day of the next 30. */
public record OrganisationExpiring(UUID organisationId, LocalDate until) {

}
