package org.tiwizi.proposal;

import java.util.List;
import java.util.UUID;

/** Proposals were stored as they already are; these are still open. */
record ProposalsBrought(List<UUID> open) {

}
