package org.tiwizi.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/** A small table of ours under {@code imports/}: tab separated, one header line. */
final class Table {

    private Table() {
    }

    static List<List<String>> rows(String name) {
        try {
            return new ClassPathResource("imports/" + name + ".tsv").getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map((row) -> List.of(row.split("\t")))
                .toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
