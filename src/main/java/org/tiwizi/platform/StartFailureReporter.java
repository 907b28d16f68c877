package org.tiwizi.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one plain sentence why the portal cannot start. */
class StartFailureReporter implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger("Tiwizi");

    @Override
    public void report(FailureAnalysis analysis) {
        String action = (analysis.getAction() != null) ? " " + analysis.getAction() : "";
        log.error("Tiwizi cannot start. {}", (analysis.getDescription() + action).replaceAll("\\s+", " ").strip());
    }

}
