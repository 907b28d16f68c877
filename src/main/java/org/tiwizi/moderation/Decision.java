package org.tiwizi.moderation;

import org.tiwizi.audit.AuditAction;

/** What a moderator decides; publishing an organisation is verifying it. */
public enum Decision {

    PUBLISHED, CHANGES_REQUESTED, REJECTED;

    AuditAction action() {
        return switch (this) {
            case PUBLISHED -> AuditAction.PUBLICATION;
            case CHANGES_REQUESTED -> AuditAction.CHANGE_REQUEST;
            case REJECTED -> AuditAction.REFUSAL;
        };
    }

    /** Whether the author must be told why. */
    public boolean needsReason() {
        return this != PUBLISHED;
    }

}
