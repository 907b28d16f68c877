package org.tiwizi.notification.web;

/** The page numbers that a list can have. */
final class Pages {

    private static final int LAST = 100_000;

    private Pages() {
    }

    /** The nearest that makes sense of what an address says. */
    static int readable(int page) {
        return Math.min(Math.max(page, 1), LAST);
    }

}
