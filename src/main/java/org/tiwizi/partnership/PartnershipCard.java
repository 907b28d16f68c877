package org.tiwizi.partnership;

import java.time.Instant;
import java.util.UUID;

import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationCard;

/** A partnership in a list. */
public record PartnershipCard(UUID id, NeedCard need, OrganisationCard association, OrganisationCard company,
        PartnershipStatus status, Instant startedAt) {

}
