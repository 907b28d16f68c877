package org.tiwizi.moderation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the trail as moderators read it. A person of the team is named as long as the
 * account still has that part; of others only the organisation is told.
 */
public record AuditEvent(long id, Instant at, @Nullable UUID accountId, @Nullable UUID organisationId,
        @Nullable String personName, String action, String subjectKind, UUID subjectId, @Nullable String before,
        String after, @Nullable ReviewReason reason) {

    AuditEvent by(@Nullable String name) {
        return new AuditEvent(this.id, this.at, this.accountId, this.organisationId, name, this.action,
                this.subjectKind, this.subjectId, this.before, this.after, this.reason);
    }

    /** The message key of who acted, where nobody is named. */
    public String who() {
        if (this.accountId == null) {
            return "audit.clock";
        }
        return states().equals("SubjectState") ? "audit.former" : "audit.member";
    }

    /** How the states of such a subject are named in the messages. */
    public String states() {
        return switch (this.subjectKind) {
            case "PROPOSAL" -> "ProposalStatus";
            case "PARTNERSHIP" -> "PartnershipStatus";
            case "MILESTONE" -> "MilestoneStatus";
            case "HOURS" -> "HoursStatus";
            case "INDICATOR" -> "IndicatorStatus";
            default -> "SubjectState";
        };
    }

}
