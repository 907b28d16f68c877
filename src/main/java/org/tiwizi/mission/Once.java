package org.tiwizi.mission;

import org.tiwizi.shared.Conflict;

/** What is sent twice is done once; what was changed in between is not lost silently. */
final class Once {

    private Once() {
    }

    /** Conflict unless what is sent again is the same. */
    static void demand(boolean same) {
        if (!same) {
            throw new Conflict("mission.conflict.sent");
        }
    }

}
