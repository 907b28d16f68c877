package org.tiwizi.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.regex.Pattern;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tiwizi.shared.Language;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Draws documents of ours as PDF, from a template of well-formed HTML in the folder
 * {@code document}. Arabic is joined and ordered; what the library cannot do is avoided
 * here and in the style sheet of the documents (adr/0011). Families: {@code Plex} in two
 * weights, {@code Amiri}, and {@code Tifinagh} to be named after either.
 */
@Component
public class PdfRenderer {

    // vowel marks, which would stand beside their letters, and marks of direction, which
    // no font draws
    private static final Pattern UNDRAWN = Pattern
        .compile("[\\u064B-\\u0652\\u0670\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private final ITemplateEngine templates;

    private final byte[] regular = font("IBMPlexSansArabic-Regular");

    private final byte[] semiBold = font("IBMPlexSansArabic-SemiBold");

    private final byte[] amiri = font("Amiri-Regular");

    private final byte[] tifinagh = font("NotoSansTifinagh-Regular");

    private final Glyphs glyphs = new Glyphs(this.regular, this.tifinagh);

    // drawing takes all of a core: two at a time
    private final Semaphore places = new Semaphore(2);

    PdfRenderer(ITemplateEngine templates) {
        this.templates = templates;
        // what it does, step by step, is nobody’s news
        XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * Draws a document; nothing is read from anywhere but its template and model.
     * @param name what it is called, without its ending
     * @param template its name without the folder
     * @param language of the messages that the template asks for without saying which
     */
    public CheckedFile render(String name, String template, Map<String, Object> model, Language language) {
        String html = this.templates.process("document/" + template, new Context(language.locale(), model));
        this.places.acquireUninterruptibly();
        try {
            byte[] pdf = draw(this.glyphs.drawable(UNDRAWN.matcher(html).replaceAll("").replace('\u202F', '\u00A0')));
            return new CheckedFile(FileName.of(name, FileKind.PDF), FileKind.PDF,
                    Digest.of(new ByteArrayInputStream(pdf)), Scan.UNSCANNED, () -> new ByteArrayInputStream(pdf));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        finally {
            this.places.release();
        }
    }

    private byte[] draw(String html) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(this.regular), "Plex", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(this.semiBold), "Plex", 600, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(this.amiri), "Amiri", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(this.tifinagh), "Tifinagh", 400, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Language.AR.locale()));
        builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
        builder.withProducer("Tiwizi");
        builder.withHtmlContent(html, null);
        builder.toStream(pdf);
        builder.run();
        return pdf.toByteArray();
    }

    private static byte[] font(String name) {
        try {
            return new ClassPathResource("fonts/" + name + ".ttf").getContentAsByteArray();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
