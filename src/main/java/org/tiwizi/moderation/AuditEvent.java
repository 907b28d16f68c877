package org.tiwizi.moderation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the trail as moderators read it. The person is the one who decided, as long
 * as the account still has that part.
 */
public record AuditEvent(long id, Instant at, UUID accountId, @Nullable String personName, AuditAction action,
        SubjectKind subjectKind, UUID subjectId, String before, String after, @Nullable ReviewReason reason) {

    AuditEvent by(@Nullable String name) {
        return new AuditEvent(this.id, this.at, this.accountId, name, this.action, this.subjectKind, this.subjectId,
                this.before, this.after, this.reason);
    }

}
