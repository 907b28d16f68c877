package org.tiwizi.partnership;

import java.util.List;

import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.proposal.ProposalCard;

/**
 * What an organisation has to do with others now: the open proposals, those that wait
 * longest first, and the newest partnerships.
 */
public record Dealings(OrganisationCard organisation, List<ProposalCard> open, List<PartnershipCard> partnerships) {

}
