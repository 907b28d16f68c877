package org.tiwizi.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

/**
 * Unpacks the streams of a PDF that hold objects, and lets their names be heard. Such a
 * stream begins with numbers; every other is left alone after its first bytes.
 */
class PackedObjects {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final PdfNames names = new PdfNames();

    private final byte[] buffer = new byte[16 * 1024];

    private @Nullable Inflater inflater;

    private boolean begun;

    private long unpacked;

    /** A stream begins here. */
    void begin(byte[] bytes, int from, int to) {
        stop();
        this.inflater = new Inflater();
        this.begun = false;
        more(bytes, from, to);
    }

    /** More bytes of the file, which belong to the stream if one is open. */
    void more(byte[] bytes, int from, int to) {
        if (this.inflater == null || from == to) {
            return;
        }
        try {
            this.inflater.setInput(bytes, from, to - from);
            int read = this.inflater.inflate(this.buffer);
            while (read > 0 && isObjects(read) && !excessive()) {
                this.unpacked += read;
                for (int at = 0; at < read; at++) {
                    this.names.hear(this.buffer[at] & 0xFF);
                }
                read = this.inflater.inflate(this.buffer);
            }
            if (read > 0 || this.inflater.finished() || excessive()) {
                stop();
            }
        }
        catch (DataFormatException ex) {
            // not packed in this way: its names, if any, are heard as they stand
            stop();
        }
    }

    /** The gravest of what was heard inside; none when it is harmless. */
    @Nullable FileFault fault() {
        return this.names.fault();
    }

    /** Whether more would have to be unpacked than anybody needs. */
    boolean excessive() {
        return this.unpacked > MOST_BYTES;
    }

    private boolean isObjects(int read) {
        if (!this.begun) {
            this.begun = true;
            for (int at = 0; at < Math.min(read, 12); at++) {
                int character = this.buffer[at];
                if (character > ' ' && (character < '0' || character > '9')) {
                    return false;
                }
            }
        }
        return true;
    }

    private void stop() {
        if (this.inflater != null) {
            this.inflater.end();
            this.inflater = null;
        }
    }

}
