package org.tiwizi;

import java.util.Map;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts the portal, or runs the command named by the first argument. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Tiwizi")
public class TiwiziApplication {

    /** A command runs beside the portal and leaves its jobs to it. */
    private static final Map<String, Object> COMMAND = Map.of("db-scheduler.enabled", "false");

    public static void main(String[] args) {
        SpringApplication portal = new SpringApplication(TiwiziApplication.class);
        if (new DefaultApplicationArguments(args).getNonOptionArgs().isEmpty()) {
            portal.run(args);
        }
        else {
            portal.setWebApplicationType(WebApplicationType.NONE);
            portal.setDefaultProperties(COMMAND);
            System.exit(SpringApplication.exit(portal.run(args)));
        }
    }

}
