package org.tiwizi.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Static files under an address that changes with their content, computed once at the
 * start, so that browsers may keep them for a year.
 */
@Component("assets")
public class Assets implements WebMvcConfigurer {

    private static final String[] FILES = { "app.css", "app.js", "check.js", "desk.js", "intake.js", "messages.js",
            "icons.svg" };

    private final String root = "/assets/" + fingerprint();

    /** What to write before {@code /app.css}, {@code /icons.svg} and the like. */
    public String root() {
        return this.root;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(this.root + "/**")
            .addResourceLocations("classpath:/static/")
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                digest.update(new ClassPathResource("static/" + file).getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
