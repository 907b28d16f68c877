package org.tiwizi.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.platform.Words;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says a piece of news as an e-mail. Inserted names stand between marks that keep their
 * direction to themselves (DESIGN.md, section 6); links begin with the configured
 * address.
 */
@Component
class Letters {

    private static final int SUBJECT = 250;

    private final MessageSource messages;

    private final Words words;

    private final TiwiziProperties properties;

    Letters(MessageSource messages, Words words, TiwiziProperties properties) {
        this.messages = messages;
        this.words = words;
        this.properties = properties;
    }

    Letter write(News news, String personName, Language language) {
        String names = Stream.of(name(news.title(language)), name(news.party(language)))
            .filter((name) -> !name.isEmpty())
            .collect(Collectors.joining(" · "));
        String sentence = say(language, "NewsKind." + news.kind());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(say(language, "mail.greeting", this.words.isolated(oneLine(personName))));
        paragraphs.add(names.isEmpty() ? say(language, "mail.sentence", sentence)
                : say(language, "mail.sentence.names", sentence, names));
        paragraphs.add(say(language, "mail." + news.kind() + ".text"));
        return new Letter(news.kind(), subject(sentence, name(news.title(language)), language), paragraphs,
                news.remark(), say(language, "mail." + news.kind() + ".action"), this.properties.link(news.link()),
                reason(news.kind(), language));
    }

    /** Why it comes: the same for all, but for those who never signed up. */
    private String reason(NewsKind kind, Language language) {
        return say(language, (kind == NewsKind.INVITATION) ? "mail.INVITATION.reason" : "mail.reason");
    }

    private String subject(String sentence, String title, Language language) {
        String subject = title.isEmpty() ? sentence : say(language, "mail.subject", sentence, title);
        String line = oneLine(subject);
        return (line.length() <= SUBJECT) ? line : line.substring(0, SUBJECT - 1).strip() + "…";
    }

    private String name(@Nullable Written<String> written) {
        return (written != null) ? this.words.isolated(oneLine(written.text())) : "";
    }

    private String say(Language language, String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, language.locale());
    }

    /** No line break can leave a subject, so no header can be slipped in (R32). */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

}
