package org.tiwizi.intake;

/** A table that cannot be read at all; the page says why, and on which line. */
public class UnreadableSheet extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;

    private final String detail;

    /**
     * @param key of the message, whose only argument is the detail
     * @param detail a line number, or names of columns
     */
    public UnreadableSheet(String key, String detail) {
        super(key);
        this.key = key;
        this.detail = detail;
    }

    public String key() {
        return this.key;
    }

    public String detail() {
        return this.detail;
    }

}
