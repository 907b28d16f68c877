package org.tiwizi.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * A list of the language: cells parted by tabulators, or words parted by blanks; lines
 * that begin with # are remarks.
 */
final class WordList {

    private WordList() {
    }

    static Stream<String> words(String name) {
        return rows(name).stream().flatMap((row) -> Stream.of(row[0].split(" ")));
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
