package org.tiwizi.platform;

import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Finds the one sentence in a failed start that is ours, or the database's. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureAnalyzer extends AbstractFailureAnalyzer<Exception> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, Exception cause) {
        @Nullable StartFailure ours = findCause(failure, StartFailure.class);
        if (ours != null) {
            return new FailureAnalysis(ours.getMessage(), null, failure);
        }
        @Nullable PortInUseException port = findCause(failure, PortInUseException.class);
        if (port != null) {
            return new FailureAnalysis(
                    "Port " + port.getPort() + " is in use: stop what listens there, or set PORT to another.", null,
                    failure);
        }
        if (String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage())
            .startsWith("Failed to determine a suitable driver class")) {
            return new FailureAnalysis("No database is named: set SPRING_DATASOURCE_URL (and "
                    + "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD).", null, failure);
        }
        @Nullable SQLException database = findCause(failure, SQLException.class);
        if (database != null && refused(database.getSQLState())) {
            return new FailureAnalysis("The database does not let us in (" + database.getMessage()
                    + "). Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                    null, failure);
        }
        return null;
    }

    /** No connection, a wrong user or password, or a database that does not exist. */
    private static boolean refused(@Nullable String state) {
        return state != null && Set.of("08", "28", "3D").contains(state.substring(0, 2));
    }

}
