package org.tiwizi.mail;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tiwizi.mail.Texts.Unsubscription;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Token;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a letter out, as HTML and as plain text, with the link that ends such letters.
 */
@Component
class LetterWriter {

    private final ITemplateEngine templates;

    private final MessageSource messages;

    private final TiwiziProperties properties;

    LetterWriter(ITemplateEngine templates, MessageSource messages, TiwiziProperties properties) {
        this.templates = templates;
        this.messages = messages;
        this.properties = properties;
    }

    Texts write(Envelope envelope, Letter letter) {
        @Nullable Unsubscription ending = (envelope.subscription() != null) ? ending() : null;
        Language language = envelope.language();
        Map<String, Object> values = new HashMap<>();
        values.put("letter", letter);
        values.put("lang", language.code());
        values.put("dir", language.direction());
        @Nullable String footer = null;
        if (ending != null) {
            values.put("ending", ending.link());
            footer = this.messages.getMessage("mail.unsubscribe", null, language.locale()) + "\n" + ending.link();
        }
        return new Texts(letter.plainText(footer),
                this.templates.process("mail/message", new Context(language.locale(), values)), ending);
    }

    private Unsubscription ending() {
        Token token = Token.fresh();
        return new Unsubscription(token, this.properties.link("/unsubscribe?token=" + token.secret()));
    }

}
