package org.tiwizi.proposal;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;

/**
 * A step in the life of a proposal, whoever took it; nobody when it was the clock.
 *
 * @param by the account that acted, for which side
 * @param awaits whose turn it is now, if anybody’s
 */
public record ProposalMoved(UUID proposalId, UUID needId, UUID associationId, UUID companyId, ProposalStep step,
        @Nullable ProposalStatus before, ProposalStatus after, @Nullable Member by, @Nullable Side awaits, Instant at) {

    /** The organisation that is to be told. */
    public UUID organisation(Side side) {
        return (side == Side.COMPANY) ? this.companyId : this.associationId;
    }

}
