package org.tiwizi.partnership;

import java.util.UUID;

/** An association accepted a proposal: a partnership began. */
public record ProposalAccepted(UUID proposalId, UUID partnershipId, UUID associationId, UUID companyId) {

}
