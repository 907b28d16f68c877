package org.tiwizi.document;

import java.io.IOException;

import org.springframework.core.io.InputStreamSource;

/** Whoever tells whether a file is known to be malicious. */
interface Antivirus {

    /**
     * Has a file looked at.
     * @throws UnusableFile when it is known to be bad, and when no answer comes: what
     * nobody looked at is not taken
     */
    Scan scan(InputStreamSource file) throws UnusableFile, IOException;

}
