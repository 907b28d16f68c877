package org.tiwizi.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line to be written into the trail: ids and words of ours, nothing that people typed.
 *
 * @param accountId who acted; nobody when it was the clock
 * @param organisationId whose thing it is
 * @param partyId the other organisation of what belongs to two
 * @param detail a number or code of ours that tells the thing from others like it, at
 * most 120 characters
 */
public record AuditEntry(Instant at, @Nullable UUID accountId, @Nullable UUID organisationId, @Nullable UUID partyId,
        String action, AuditKind kind, UUID subjectId, @Nullable String before, @Nullable String after,
        @Nullable String reason, @Nullable String detail) {

    /** What somebody did to something of one organisation, without a reason. */
    public static AuditEntry of(Instant at, @Nullable UUID accountId, @Nullable UUID organisationId, AuditAction action,
            AuditKind kind, UUID subjectId, @Nullable Enum<?> before, @Nullable Enum<?> after) {
        return new AuditEntry(at, accountId, organisationId, null, action.name(), kind, subjectId, name(before),
                name(after), null, null);
    }

    /** The same, from where to where the thing really went. */
    public AuditEntry between(@Nullable Enum<?> before, @Nullable Enum<?> after) {
        return new AuditEntry(this.at, this.accountId, this.organisationId, this.partyId, this.action, this.kind,
                this.subjectId, name(before), name(after), this.reason, this.detail);
    }

    /** The same, with a number or code of ours. */
    public AuditEntry detailed(String detail) {
        return new AuditEntry(this.at, this.accountId, this.organisationId, this.partyId, this.action, this.kind,
                this.subjectId, this.before, this.after, this.reason, detail);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return (value != null) ? value.name() : null;
    }

}
