package org.tiwizi.audit;

import java.util.Arrays;

/**
 * What somebody did, in the trail, beside the steps of proposals and partnerships, which
 * are named as their rooms name them.
 */
public enum AuditAction {

    PUBLICATION(true), CHANGE_REQUEST(true), REFUSAL(true), TAKING(true), RELEASE(true), UNDOING(true),

    SUBMISSION(false), PAUSE(false), RESUMPTION(false), CLOSING(false),

    APPEAL(false), DECLARATION(false), UPLOAD(false), ACCEPTANCE(true), RETURN(true), ERASURE(true),

    EXPIRY(false), LAPSE(false), RENEWAL(false), SUSPENSION(true), REINSTATEMENT(true), CLOSURE(true),

    REPORT(false), OUTCOME(true),

    READING(true), IMPORT(true), DISCARD(true), TAKEOVER(false),

    SIGN_IN(false), SIGN_OUT(false), ACCESS_REFUSED(false), EXPORT(true);

    private final boolean team;

    AuditAction(boolean team) {
        this.team = team;
    }

    /** Whether only the portal’s own team does this. */
    static boolean isOfTeam(String action) {
        return Arrays.stream(values()).anyMatch((one) -> one.team && one.name().equals(action));
    }

}
