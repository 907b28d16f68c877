package org.tiwizi.partnership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.proposal.Side;

/**
 * How a partnership went: signed, ended, what it left behind, what is published.
 *
 * @param renewal the partnership that follows it, if it was renewed
 */
public record PartnershipStanding(@Nullable UUID renewedFrom, @Nullable UUID renewal, @Nullable Instant signedAt,
        @Nullable Instant endedAt, @Nullable String endReason, @Nullable Side endedBy, @Nullable String handover,
        @Nullable Integer beneficiaries, List<Integer> goals, boolean associationPublishes, boolean companyPublishes) {

    /** Whether it is over, having begun. */
    public boolean over() {
        return this.signedAt != null && this.endedAt != null;
    }

}
