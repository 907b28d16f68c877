package org.tiwizi.shared;

/**
 * The step is no longer possible because of what happened meanwhile: the page is 409 and
 * says {@link #key()}, a message key.
 */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    public Conflict(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return this.key;
    }

}
