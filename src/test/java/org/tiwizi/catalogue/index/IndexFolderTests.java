package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class IndexFolderTests {

    @TempDir
    private Path among;

    @Test
    void itGoesWithItsInstance() throws IOException {
        try (IndexFolder folder = new IndexFolder(this.among)) {
            Files.writeString(folder.next().resolve("segment"), "words");
            assertThat(folder.next()).isEmptyDirectory();
            assertThat(folders()).hasSize(1);
        }
        assertThat(folders()).isEmpty();
    }

    @Test
    void whatAKilledInstanceLeftIsClearedAwayAndNothingElse() throws IOException {
        Path left = Files.createDirectory(this.among.resolve("tiwizi-catalogue-1"));
        Files.createFile(left.resolve("lock"));
        Files.writeString(Files.createDirectory(left.resolve("1")).resolve("segment"), "words");
        Path beginning = Files.createDirectory(this.among.resolve("tiwizi-catalogue-2"));
        Path foreign = Files.createDirectory(this.among.resolve("other"));
        try (IndexFolder first = new IndexFolder(this.among); IndexFolder second = new IndexFolder(this.among)) {
            assertThat(left).doesNotExist();
            assertThat(List.of(beginning, foreign, first.next(), second.next())).allMatch(Files::isDirectory);
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(this.among)) {
            return folders.toList();
        }
    }

}
