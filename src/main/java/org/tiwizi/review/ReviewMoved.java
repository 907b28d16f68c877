package org.tiwizi.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.proposal.Side;

/**
 * A step with the reviews of a partnership, whoever took it; nobody when it was the
 * clock.
 *
 * @param subjectId the review; the partnership where there is none yet
 * @param told the sides that are to be told
 */
public record ReviewMoved(UUID partnershipId, UUID subjectId, UUID associationId, UUID companyId, ReviewStep step,
        @Nullable Member by, List<Side> told, Instant at) {

    /** The organisation of this side. */
    public UUID organisation(Side side) {
        return (side == Side.COMPANY) ? this.companyId : this.associationId;
    }

}
