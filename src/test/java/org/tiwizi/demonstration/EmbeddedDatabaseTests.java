package org.tiwizi.demonstration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiwizi.platform.StartFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class EmbeddedDatabaseTests {

    @TempDir
    Path folder;

    @Test
    void aFolderIsUsedAgainAndABrokenOneIsNamedAtOnce() throws Exception {
        EmbeddedDatabase first = EmbeddedDatabase.start(this.folder);
        first.stop();
        EmbeddedDatabase second = EmbeddedDatabase.start(this.folder);
        assertThat(DriverManager.getConnection(second.url(), "postgres", "postgres").isValid(5)).isTrue();
        second.stop();

        Files.write(second.data().resolve("global/pg_control"), new byte[8192]);

        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(this.folder))
                    .withMessageContainingAll(second.data().toString(), "Move it away or delete it"));
    }

    @Test
    void aFolderThatHoldsSomethingElseIsLeftAlone() throws Exception {
        Path photo = Files.createDirectories(this.folder.resolve("postgres-18")).resolve("holidays.jpg");
        Files.writeString(photo, "sea");

        assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> EmbeddedDatabase.start(this.folder))
            .withMessageContaining("something else than a database");
        assertThat(photo).exists();
    }

}
