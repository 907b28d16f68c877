package org.tiwizi.convention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.PdfRenderer;
import org.tiwizi.document.QrCode;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws an edition as PDF: Arabic and French side by side, for signing and checking. */
@Component
class ConventionPaper {

    private final PdfRenderer renderer;

    private final MessageSource messages;

    private final TiwiziProperties properties;

    ConventionPaper(PdfRenderer renderer, MessageSource messages, TiwiziProperties properties) {
        this.renderer = renderer;
        this.messages = messages;
        this.properties = properties;
    }

    /** An edition, with the articles that it has. */
    CheckedFile draw(Convention edition, Agreement agreement, List<Article> articles) {
        String address = this.properties.link("/conventions/" + edition.code());
        return this.renderer.render("convention-" + edition.code(), "convention",
                Map.of("edition", edition.view(), "agreement", agreement, "articles", articles, "address", address,
                        "qr", QrCode.source(address), "say", new Say(this.messages), "fr", Language.FR, "ar",
                        Language.AR),
                Language.FR);
    }

    /** For the template, which speaks two languages at once. */
    public record Say(MessageSource messages) {

        public String in(Language language, String key, Object... arguments) {
            return this.messages.getMessage(key, arguments, language.locale());
        }

        public String date(Language language, LocalDate date) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
        }

    }

}
