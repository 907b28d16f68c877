package org.tiwizi.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line of the trail as moderators read it, with the names that its things have today. A
 * person of the team is named as long as the account still has that part; of others only
 * the organisation is told.
 *
 * @param title what the thing is called; none when it is gone, or has no name of its own
 * @param parties the organisations concerned
 */
public record AuditEvent(long number, AuditEntry line, String hash, @Nullable String personName, @Nullable Title title,
        List<Title> parties) {

    /** The message key of who acted, where nobody is named. */
    public String who() {
        if (this.line.accountId() == null) {
            return "audit.clock";
        }
        return AuditAction.isOfTeam(this.line.action()) ? "audit.former" : "audit.member";
    }

    /** The message key of a state. */
    public String state(String name) {
        return this.line.kind().states() + "." + name;
    }

    /** The message key of the detail; none where it is a number of its own. */
    public @Nullable String detail() {
        return (this.line.kind() == AuditKind.DOCUMENT && this.line.detail() != null)
                ? "EvidenceKind." + this.line.detail() : null;
    }

    /** The message key of the reason; none without one. */
    public @Nullable String reason() {
        return (this.line.reason() != null) ? "ReviewReason." + this.line.reason() : null;
    }

    /** What it is about, by name: its own title, else those of its organisations. */
    public List<Title> names() {
        return (this.title != null) ? List.of(this.title) : this.parties;
    }

}
