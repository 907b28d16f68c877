package org.tiwizi.message;

import java.time.Instant;
import java.util.UUID;

import org.tiwizi.account.Member;

/**
 * A thread as it stands in its table.
 *
 * @param id that of its proposal or partnership
 */
record Conversation(UUID id, ThreadKind kind, UUID associationId, UUID companyId, UUID needId, Instant lastAt) {

    UUID other(Member reader) {
        return reader.organisation().equals(this.companyId) ? this.associationId : this.companyId;
    }

}
