package org.tiwizi.proposal;

import java.time.Instant;
import java.util.UUID;

import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationCard;

/**
 * A proposal in a list of one of its parties; received when the reader is the
 * association.
 */
public record ProposalCard(UUID id, NeedCard need, OrganisationCard association, OrganisationCard company,
        ProposalStatus status, Instant sentAt, boolean received) {

}
