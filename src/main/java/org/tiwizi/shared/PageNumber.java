package org.tiwizi.shared;

import org.jspecify.annotations.Nullable;

/** Which page of a list an address asks for, counted from 1. */
public final class PageNumber {

    /** No list is read further than this, whoever asks. */
    private static final int LAST = 100_000;

    private PageNumber() {
    }

    /**
     * The nearest that makes sense of what the address says; the first if nothing does.
     */
    public static int of(@Nullable String asked) {
        if (asked == null || !asked.matches("0*[1-9][0-9]{0,8}")) {
            return 1;
        }
        return Math.min(Integer.parseInt(asked), LAST);
    }

}
