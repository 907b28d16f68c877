package org.tiwizi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/** Tables of what people write for what: a code and a word in each line, one heading. */
final class Words {

    private Words() {
    }

    static Stream<String[]> rows(String name) {
        try {
            return new ClassPathResource("intake/" + name + ".tsv").getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map((line) -> line.split("\t"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
