package org.tiwizi.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * Tests on the portal as a newcomer starts it: a server on a port, a new data folder, the
 * demonstration content. All such tests share one portal, so each leaves the
 * demonstration content usable for the others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = { "tiwizi.test.embedded=true", "tiwizi.base-url=https://portal.example" })
@Import({ StatementCounter.class, FailingFilter.class })
public @interface EmbeddedPortal {

}
