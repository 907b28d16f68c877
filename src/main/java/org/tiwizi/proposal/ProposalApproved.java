package org.tiwizi.proposal;

import java.time.Instant;
import java.util.UUID;

/**
 * Both sides accepted the same version of the terms and the company approved it: a
 * partnership of this id begins.
 */
public record ProposalApproved(UUID proposalId, UUID partnershipId, UUID needId, UUID initiativeId, UUID associationId,
        UUID companyId, int termsNumber, Instant at) {

}
