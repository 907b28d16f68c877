package org.tiwizi.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import nu.validator.client.EmbeddedValidator;

/** The Nu HTML checker, in this very process. */
final class HtmlCheck {

    private HtmlCheck() {
    }

    /** The errors of a page, a line each; none when it is valid. */
    static List<String> errors(String html) {
        try {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
            String report = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return report.lines().filter((line) -> line.startsWith("Error")).toList();
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

}
