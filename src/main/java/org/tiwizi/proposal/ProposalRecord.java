package org.tiwizi.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A proposal brought in as it already is, with all its versions of the terms; an approved
 * one brings its partnership.
 *
 * @param movedAt when the last step was taken; when it ended, if it did
 */
public record ProposalRecord(UUID id, UUID needId, UUID companyId, Side sender, List<TermsView> terms,
        ProposalStatus status, Instant sentAt, Instant movedAt, @Nullable ProposalReason reason,
        @Nullable String remark) {

}
