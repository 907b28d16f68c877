package org.tiwizi.alert;

import java.util.ArrayList;
import java.util.List;

import org.tiwizi.account.Recipient;
import org.tiwizi.mail.Letter;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.platform.Words;
import org.tiwizi.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what has come into somebody’s searches. */
@Component
class SearchLetters {

    static final String TOPIC = "SAVED_SEARCHES";

    private final MessageSource messages;

    private final Words words;

    private final TiwiziProperties properties;

    SearchLetters(MessageSource messages, Words words, TiwiziProperties properties) {
        this.messages = messages;
        this.words = words;
        this.properties = properties;
    }

    Letter write(List<Found> found, Recipient person) {
        Language language = person.language();
        List<Letter.Item> items = new ArrayList<>();
        found.forEach((one) -> {
            items.add(new Letter.Item(say(language, "search.mail.search", name(one.search().name())), null,
                    this.properties.link(one.search().address())));
            one.things()
                .forEach((thing) -> items.add(
                        new Letter.Item(name(thing.title(language).text()), null, this.properties.link(thing.path()))));
        });
        int things = found.stream().mapToInt((one) -> one.things().size()).sum();
        return new Letter("SAVED_SEARCH", say(language, "search.mail.subject"),
                List.of(say(language, "mail.greeting", name(person.personName())),
                        this.words.count("search.mail.text", things, language)),
                null, items, say(language, "search.mail.action"), this.properties.link("/workspace/searches"),
                say(language, "search.mail.reason"));
    }

    private String name(String text) {
        return this.words.isolated(Letter.oneLine(text));
    }

    private String say(Language language, String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, language.locale());
    }

}
