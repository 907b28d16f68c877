package org.tiwizi.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Too many ask for something costly at once: the page is 429. */
public class TooBusy extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    public TooBusy() {
        super(HttpStatus.TOO_MANY_REQUESTS);
    }

}
