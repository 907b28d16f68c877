package org.tiwizi.moderation;

/** What somebody did, in the trail. */
public enum AuditAction {

    PUBLICATION, CHANGE_REQUEST, REFUSAL;

    static AuditAction of(Decision decision) {
        return switch (decision) {
            case PUBLISHED -> PUBLICATION;
            case CHANGES_REQUESTED -> CHANGE_REQUEST;
            case REJECTED -> REFUSAL;
        };
    }

}
