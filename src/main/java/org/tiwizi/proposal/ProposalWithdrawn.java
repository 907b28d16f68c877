package org.tiwizi.proposal;

import java.util.UUID;

/** A company withdrew its proposal. */
public record ProposalWithdrawn(UUID proposalId, UUID associationId, UUID companyId) {

}
