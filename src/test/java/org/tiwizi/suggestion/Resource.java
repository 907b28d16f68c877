package org.tiwizi.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/** Tables of these tests: tab separated, one header line. */
final class Resource {

    private Resource() {
    }

    static Stream<String[]> rows(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map((line) -> line.split("\t", -1));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
