package org.tiwizi.journey;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;

import nu.validator.client.EmbeddedValidator;

/** The Nu HTML checker, in this very process. */
final class HtmlCheck {

    /** Its schema nests deeper than a usual stack holds once code is compiled lightly. */
    private static final long STACK = 64L << 20;

    private HtmlCheck() {
    }

    /** The errors of a page, a line each; none when it is valid. */
    static List<String> errors(String html) {
        FutureTask<List<String>> check = new FutureTask<>(() -> check(html));
        new Thread(null, check, "html check", STACK).start();
        try {
            return check.get();
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static List<String> check(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        String report = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        return report.lines().filter((line) -> line.startsWith("Error")).toList();
    }

}
