package org.tiwizi.platform;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Requests that the container refuses before any page of ours can answer, such as an
 * address of hundreds of thousands of signs: a bare page in the three languages.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ar" dir="rtl">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body>
            %s
            </body>
            </html>
            """;

    private final MessageSource messages;

    RefusedRequests(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new BarePage()));
    }

    private String page() {
        return PAGE.formatted(text("layout.name", Language.AR),
                Arrays.stream(Language.values()).map(this::part).collect(Collectors.joining("\n")));
    }

    private String part(Language language) {
        String heading = (language == Language.AR) ? "h1" : "h2";
        return "<section lang=\"%s\" dir=\"%s\"><%s>%s</%s><p>%s</p></section>".formatted(language.code(),
                language.direction(), heading, text("error.400.title", language), heading,
                text("error.400.text", language));
    }

    private String text(String key, Language language) {
        Locale locale = language.locale();
        return this.messages.getMessage(key, null, locale);
    }

    private final class BarePage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(MediaType.TEXT_HTML_VALUE);
                response.setCharacterEncoding("UTF-8");
                response.setHeader("Content-Security-Policy", HeaderConfiguration.POLICY);
                response.setHeader("X-Content-Type-Options", "nosniff");
                @Nullable Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(page());
                    response.finishResponse();
                }
            }
            catch (IOException ex) {
                // whoever asked has gone
            }
        }

    }

}
