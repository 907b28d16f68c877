package org.tiwizi.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationCard;

/**
 * Open proposals, with the needs and organisations that were asked for along with theirs,
 * so that a page with other lists beside them asks once.
 */
public record OpenProposals(List<ProposalCard> cards, Map<UUID, NeedCard> needs,
        Map<UUID, OrganisationCard> organisations) {

}
