package org.tiwizi.proposal;

import java.util.UUID;

/** An association declined a proposal. */
public record ProposalDeclined(UUID proposalId, UUID associationId, UUID companyId) {

}
