package org.tiwizi.moderation;

import org.springframework.stereotype.Service;

/** The queue, for those who moderate. */
@Service
public class ModerationService {

    /** How many things wait for a decision. */
    public long waiting() {
        throw new UnsupportedOperationException();
    }

}
