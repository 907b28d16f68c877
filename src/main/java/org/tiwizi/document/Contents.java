package org.tiwizi.document;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of files are, under their SHA-256: one place, whatever it is. */
interface Contents {

    /** Keeps a content, once however often it is sent; in the caller’s transaction. */
    void put(CheckedFile file) throws IOException;

    /**
     * The content, a piece at a time; no connection is held between the pieces. Whoever
     * reads it checks it.
     */
    InputStream open(String sha256);

    /** Takes a content away for good. */
    void erase(String sha256);

}
