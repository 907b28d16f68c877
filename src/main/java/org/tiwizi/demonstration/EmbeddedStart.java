package org.tiwizi.demonstration;

import java.nio.file.Path;

import org.tiwizi.platform.TiwiziProperties;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Brings a database where none is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseConfigured.class)
class EmbeddedStart {

    @Bean(destroyMethod = "stop")
    EmbeddedDatabase embeddedDatabase(TiwiziProperties properties) {
        return EmbeddedDatabase.start(Path.of(properties.dataFolder()).toAbsolutePath());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }

        };
    }

}
