package org.tiwizi.proposal;

import java.time.Instant;
import java.util.UUID;

/** An association accepted a proposal: a partnership of this id begins. */
public record ProposalAccepted(UUID proposalId, UUID partnershipId, UUID needId, UUID initiativeId, UUID associationId,
        UUID companyId, Instant at) {

}
