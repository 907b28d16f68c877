package org.tiwizi.partnership;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.proposal.Side;

/**
 * A step in the life of a partnership, whoever took it; nobody when it was the clock.
 *
 * @param subjectId what stepped: the partnership, or a milestone, entry or indicator of
 * it
 * @param before the state of the subject before, as its own enum names it
 */
public record PartnershipMoved(UUID partnershipId, UUID subjectId, UUID associationId, UUID companyId,
        PartnershipStep step, @Nullable String before, String after, @Nullable Member by, Instant at) {

    /** The organisation of this side. */
    public UUID organisation(Side side) {
        return (side == Side.COMPANY) ? this.companyId : this.associationId;
    }

}
