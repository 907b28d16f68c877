package org.tiwizi.partnership;

import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.proposal.Side;

/** A member at work in a partnership of theirs, which is locked until they are done. */
public record Working(UUID partnershipId, UUID associationId, UUID companyId, Member by) {

    public Side side() {
        return Side.of(this.by);
    }

}
