package org.tiwizi.initiative;

/** A file that cannot become a picture; the page says why with {@link #key()}. */
public class UnusablePicture extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;

    UnusablePicture(String key) {
        super(key);
        this.key = key;
    }

    /** A message key. */
    public String key() {
        return this.key;
    }

}
