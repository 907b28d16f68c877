package org.tiwizi.platform;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;

/** A failed start says one sentence that tells what to do. */
class StartFailureAnalyzerTests {

    private final StartFailureAnalyzer analyzer = new StartFailureAnalyzer();

    @Test
    void aPortInUseIsNamedWithTheSettingThatMovesIt() {
        assertThat(said(new PortInUseException(8080)))
            .isEqualTo("Port 8080 is in use: stop what listens there, or set PORT to another.");
    }

    @Test
    void ourOwnSentenceIsFoundUnderWhateverItCaused() {
        assertThat(said(new BeanCreationException("database",
                new StartFailure("The data folder cannot be used.", new IllegalStateException("locked")))))
            .isEqualTo("The data folder cannot be used.");
    }

    @Test
    void aDatabaseThatRefusesIsToldWithItsSettings() {
        for (String state : new String[] { "08001", "28P01", "3D000" }) {
            assertThat(said(new BeanCreationException("flyway", new SQLException("no entry", state))))
                .contains("no entry", "SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_PASSWORD");
        }
    }

    @Test
    void whatIsNotUnderstoodIsLeftToOthers() {
        assertThat(this.analyzer.analyze(new IllegalStateException("?"))).isNull();
        assertThat(this.analyzer.analyze(new BeanCreationException("flyway", new SQLException("dead", "40P01"))))
            .isNull();
    }

    private String said(Exception failure) {
        FailureAnalysis analysis = this.analyzer.analyze(failure);
        assertThat(analysis).isNotNull();
        assertThat(analysis.getAction()).isNull();
        return analysis.getDescription();
    }

}
