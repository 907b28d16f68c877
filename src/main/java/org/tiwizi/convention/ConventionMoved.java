package org.tiwizi.convention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;

/**
 * A step in the life of a convention, and who took it; nobody when it was drawn up
 * because the parties agreed.
 *
 * @param before none when it was only just drawn up
 * @param addendum 0 for the convention itself
 * @param terms the version of the terms that it says
 */
public record ConventionMoved(UUID conventionId, UUID partnershipId, UUID associationId, UUID companyId,
        ConventionStep step, @Nullable ConventionStatus before, ConventionStatus after, int addendum,
        @Nullable Integer terms, @Nullable Member by, Instant at) {

    /** The organisations that are to be told: all that did not act. */
    public List<UUID> others() {
        return Stream.of(this.associationId, this.companyId)
            .filter((party) -> this.by == null || !party.equals(this.by.organisationId()))
            .toList();
    }

}
