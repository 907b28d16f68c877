package org.tiwizi.proposal;

import java.util.UUID;

/** A company proposed skills to a need. */
public record ProposalSent(UUID proposalId, UUID needId, UUID associationId, UUID companyId) {

}
