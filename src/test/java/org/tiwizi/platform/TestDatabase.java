package org.tiwizi.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Where PostgreSQL comes from in tests: one throw-away server for all, an empty database
 * for each application context; none for those who test the embedded start itself.
 */
public class TestDatabase implements EnvironmentPostProcessor {

    private static final AtomicInteger number = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("tiwizi.test.embedded", Boolean.class, false)) {
            environment.getPropertySources()
                .addFirst(new MapPropertySource("test folder", Map.of("tiwizi.data-folder", folder().toString())));
        }
        else if (!environment.containsProperty("spring.datasource.url")) {
            environment.getPropertySources()
                .addFirst(new MapPropertySource("test database", Map.of("spring.datasource.url", create(),
                        "spring.datasource.username", "postgres", "spring.datasource.password", "postgres")));
        }
    }

    /** A new folder that is gone when the tests are. */
    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("tiwizi-test-");
            SpringApplication.getShutdownHandlers().add(() -> delete(folder));
            return folder;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static synchronized String create() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
            }
            String name = "t" + number.incrementAndGet();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
