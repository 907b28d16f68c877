package org.tiwizi.platform;

/** The portal cannot start, for a reason that one sentence says to whoever starts it. */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

}
