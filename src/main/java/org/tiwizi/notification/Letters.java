package org.tiwizi.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.mail.Letter;
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

    /** What the e-mail of the day is called where subscriptions are ended. */
    static final String DIGEST = "DIGEST";

    private static final int MOST_NEWS = 50;

    private final MessageSource messages;

    private final Words words;

    private final TiwiziProperties properties;

    Letters(MessageSource messages, Words words, TiwiziProperties properties) {
        this.messages = messages;
        this.words = words;
        this.properties = properties;
    }

    Letter write(News news, String personName, Language language) {
        String names = names(news.title(language), news.party(language));
        String sentence = say(language, "NewsKind." + news.kind());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(greeting(personName, language));
        paragraphs.add(names.isEmpty() ? say(language, "mail.sentence", sentence)
                : say(language, "mail.sentence.names", sentence, names));
        paragraphs.add(say(language, "mail." + news.kind() + ".text"));
        return new Letter(news.kind().name(), subject(sentence, name(news.title(language)), language), paragraphs,
                news.remark(), List.of(), say(language, "mail." + news.kind() + ".action"),
                this.properties.link(news.link()), reason(news.kind(), language));
    }

    /** Why it comes: the same for all, but for those who never signed up. */
    private String reason(NewsKind kind, Language language) {
        return say(language, (kind == NewsKind.INVITATION) ? "mail.INVITATION.reason" : "mail.reason");
    }

    /** Several pieces of news in one letter; the first fifty of them. */
    Letter digest(List<NoticeView> news, String personName, Language language) {
        List<Letter.Item> items = news.stream().limit(MOST_NEWS).map((notice) -> {
            String names = names(notice.title(), notice.party());
            return new Letter.Item(say(language, "NewsKind." + notice.kind()), names.isEmpty() ? null : names,
                    this.properties.link(notice.link()));
        }).toList();
        return new Letter(DIGEST, say(language, "mail.DIGEST.subject"),
                List.of(greeting(personName, language), this.words.count("mail.DIGEST.text", news.size(), language)),
                null, items, say(language, "mail.DIGEST.action"), this.properties.link("/notifications"),
                say(language, "mail.reason"));
    }

    private String greeting(String personName, Language language) {
        return say(language, "mail.greeting", this.words.isolated(Letter.oneLine(personName)));
    }

    private String subject(String sentence, String title, Language language) {
        return title.isEmpty() ? sentence : say(language, "mail.subject", sentence, title);
    }

    private String names(@Nullable Written<String> title, @Nullable Written<String> party) {
        return Stream.of(name(title), name(party)).filter((name) -> !name.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String name(@Nullable Written<String> written) {
        return (written != null) ? this.words.isolated(Letter.oneLine(written.text())) : "";
    }

    private String say(Language language, String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, language.locale());
    }

}
