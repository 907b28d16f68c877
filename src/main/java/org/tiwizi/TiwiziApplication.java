package org.tiwizi;

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

    public static void main(String[] args) {
        SpringApplication portal = new SpringApplication(TiwiziApplication.class);
        if (new DefaultApplicationArguments(args).getNonOptionArgs().isEmpty()) {
            portal.run(args);
        }
        else {
            portal.setWebApplicationType(WebApplicationType.NONE);
            System.exit(SpringApplication.exit(portal.run(args)));
        }
    }

}
