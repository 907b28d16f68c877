package org.tiwizi.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/** A list of the language: tab-separated cells, lines that begin with # are remarks. */
final class WordList {

    private WordList() {
    }

    static List<String[]> rows(String name) {
        try {
            return new ClassPathResource("text/" + name).getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter((line) -> !line.isBlank() && !line.startsWith("#"))
                .map((line) -> line.split("\t", -1))
                .toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
