package org.tiwizi.journey;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this very process. Its schema is read once for all pages. */
final class HtmlCheck {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** The schema nests deeper than a usual stack holds once code is compiled lightly. */
    private static final long STACK = 64L << 20;

    private static final ExecutorService CHECKER = Executors.newSingleThreadExecutor((work) -> {
        Thread thread = new Thread(null, work, "html check", STACK);
        thread.setDaemon(true);
        return thread;
    });

    private static final Errors ERRORS = new Errors();

    private static SimpleDocumentValidator validator;

    private HtmlCheck() {
    }

    /** The errors of a page, a line each; none when it is valid. */
    static List<String> errors(String html) {
        try {
            return CHECKER.submit(() -> check(html)).get();
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static List<String> check(String html) throws Exception {
        if (validator == null) {
            validator = new SimpleDocumentValidator();
            validator.setUpMainSchema(SCHEMA, ERRORS);
        }
        ERRORS.found.clear();
        validator.setUpValidatorAndParsers(ERRORS, false, false);
        validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return List.copyOf(ERRORS.found);
    }

    private static final class Errors implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            // what the checker only advises against is no fault
        }

        @Override
        public void error(SAXParseException error) {
            this.found.add("line %d: %s".formatted(error.getLineNumber(), error.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }

    }

}
