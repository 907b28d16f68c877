package org.tiwizi.notification;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.account.Recipient;
import org.tiwizi.mail.Envelope;
import org.tiwizi.mail.Envelope.Subscription;
import org.tiwizi.mail.Mailer;
import org.tiwizi.shared.Language;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people: each gets a notice, and an e-mail as its copy when they want one, in
 * their own language.
 */
@Component
@Transactional
class Announcer {

    private final Notices notices;

    private final Preferences preferences;

    private final Letters letters;

    private final Mailer mailer;

    private final Clock clock;

    Announcer(Notices notices, Preferences preferences, Letters letters, Mailer mailer, Clock clock) {
        this.notices = notices;
        this.preferences = preferences;
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    void tell(List<Recipient> people, News news) {
        Topic topic = Topic.of(news.kind());
        Map<UUID, Delivery> wanted = this.preferences.of(topic, people.stream().map(Recipient::accountId).toList());
        inOrder(people).forEach((person) -> {
            Delivery delivery = wanted.getOrDefault(person.accountId(), topic.usual());
            boolean first = this.notices.add(person.accountId(), news, person.language(), this.clock.instant(),
                    delivery == Delivery.DAILY);
            if (delivery == Delivery.AT_ONCE && (first || !news.kind().comesInSwarms())) {
                this.mailer.send(
                        new Envelope(person.email(), person.language(),
                                new Subscription(person.accountId(), topic.name())),
                        this.letters.write(news, person.personName(), person.language()));
            }
        });
    }

    /** In the portal only. */
    void note(List<Recipient> people, News news) {
        inOrder(people).forEach(
                (person) -> this.notices.add(person.accountId(), news, person.language(), this.clock.instant(), false));
    }

    /** By e-mail only: to somebody who cannot sign in yet. */
    void mail(String email, String personName, Language language, News news) {
        this.mailer.send(new Envelope(email, language, null), this.letters.write(news, personName, language));
    }

    /** Takes as long as an e-mail, and sends nothing. */
    void rehearse(Language language, News news) {
        this.mailer.rehearse(language, this.letters.write(news, "", language));
    }

    /** Two that tell the same people take their rows in the same order. */
    private static List<Recipient> inOrder(List<Recipient> people) {
        return people.stream().sorted(Comparator.comparing(Recipient::accountId)).toList();
    }

}
