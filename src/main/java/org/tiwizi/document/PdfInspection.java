package org.tiwizi.document;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * Reads through a PDF once, byte by byte, and understands no more of it than what it must
 * not hold: another file’s beginning or end, and names that stand for scripts, programs,
 * attached files or a password. Objects that are packed together are unpacked to hear
 * their names, up to a limit.
 */
class PdfInspection {

    private static final long HEAD = text("%PDF-");

    private static final long TAIL = text("%%EOF");

    private static final int TAIL_WITHIN = 1024;

    private static final long STREAM = text("stream");

    private static final long[] PAGE = { text("<html"), text("<script"), text("<!doctyp") };

    private static final long ARCHIVE_END = 0x504B0506;

    // the end of an archive is followed by at most a comment of 64 kB
    private static final int ARCHIVE_END_WITHIN = 65_557;

    private final PdfNames names = new PdfNames();

    private final PackedObjects packed = new PackedObjects();

    private long window;

    private long folded;

    private long position;

    private long tail = -1;

    private long archiveEnd = -1;

    private boolean headed;

    private boolean page;

    /**
     * Passes a PDF.
     * @throws UnusableFile with the first fault, if it has any
     */
    void pass(InputStream content) throws UnusableFile, IOException {
        byte[] buffer = new byte[16 * 1024];
        for (int read = content.read(buffer); read != -1; read = content.read(buffer)) {
            read(buffer, read);
        }
        @Nullable FileFault fault = fault();
        if (fault != null) {
            throw new UnusableFile(fault);
        }
    }

    private void read(byte[] buffer, int length) {
        this.packed.more(buffer, 0, length);
        for (int at = 0; at < length; at++) {
            int character = buffer[at] & 0xFF;
            this.names.hear(character);
            if (character == '\n' && opensStream()) {
                this.packed.begin(buffer, at + 1, length);
            }
            look(character);
        }
    }

    private void look(int character) {
        this.window = (this.window << 8) | character;
        this.folded = (this.folded << 8) | ((character >= 'A' && character <= 'Z') ? character + 32 : character);
        this.position++;
        if (this.position == 5) {
            this.headed = last(this.window, 5) == HEAD;
        }
        if (last(this.window, 5) == TAIL) {
            this.tail = this.position;
        }
        if (last(this.window, 4) == ARCHIVE_END) {
            this.archiveEnd = this.position;
        }
        if (character == 'l' || character == 'L' || (character | 0x20) == 't' || (character | 0x20) == 'p') {
            this.page |= last(this.folded, 5) == PAGE[0] || last(this.folded, 7) == PAGE[1] || this.folded == PAGE[2];
        }
    }

    // "stream", or "stream" and a carriage return, not the end of "endstream"
    private boolean opensStream() {
        long before = ((this.window & 0xFF) == '\r') ? this.window >>> 8 : this.window;
        return last(before, 6) == STREAM && ((before >>> 48) & 0xFF) != 'd';
    }

    private @Nullable FileFault fault() {
        boolean archive = this.archiveEnd >= 0 && this.position - this.archiveEnd < ARCHIVE_END_WITHIN;
        if (!this.headed || this.page || archive) {
            return FileFault.TWOFOLD;
        }
        if (this.names.fault() != null || this.packed.fault() != null) {
            return (this.names.fault() != null) ? this.names.fault() : this.packed.fault();
        }
        boolean ended = this.tail >= 0 && this.position - this.tail < TAIL_WITHIN;
        return (ended && !this.packed.excessive()) ? null : FileFault.BROKEN;
    }

    private static long last(long window, int bytes) {
        return window & (-1L >>> (64 - 8 * bytes));
    }

    private static long text(String keyword) {
        long value = 0;
        for (char character : keyword.toCharArray()) {
            value = (value << 8) | character;
        }
        return value;
    }

}
