package org.tiwizi.partnership;

import java.util.UUID;

/** An association declined a proposal. */
public record ProposalDeclined(UUID proposalId, UUID associationId, UUID companyId) {

}
