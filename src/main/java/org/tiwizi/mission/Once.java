package org.tiwizi.mission;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.DocumentStore;
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

    /** Whether a file that is sent is the one that was kept, byte for byte. */
    static boolean same(DocumentStore documents, @Nullable UUID kept, CheckedFile sent) {
        return kept != null && documents.file(kept).sha256().equals(sent.sha256());
    }

}
