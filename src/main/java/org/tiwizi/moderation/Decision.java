package org.tiwizi.moderation;

/** What a moderator decides; publishing an organisation is verifying it. */
public enum Decision {

    PUBLISHED, CHANGES_REQUESTED, REJECTED;

    /** Whether the author must be told why. */
    public boolean needsReason() {
        return this != PUBLISHED;
    }

}
