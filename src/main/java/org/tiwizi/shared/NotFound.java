package org.tiwizi.shared;

/** What was asked for does not exist for the one who asks: the page is 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super("No %s %s".formatted(what, id));
    }

}
