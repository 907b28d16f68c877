package org.tiwizi.notification;

import java.time.Clock;
import java.util.List;

import org.tiwizi.account.Recipient;
import org.tiwizi.shared.Language;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people: each gets a notice, and an e-mail as its copy, in their own language. */
@Component
@Transactional
class Announcer {

    private final NoticeRepository notices;

    private final Letters letters;

    private final Mailer mailer;

    private final Clock clock;

    Announcer(NoticeRepository notices, Letters letters, Mailer mailer, Clock clock) {
        this.notices = notices;
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    void tell(List<Recipient> people, News news) {
        note(people, news);
        people.forEach((person) -> mail(person.email(), person.personName(), person.language(), news));
    }

    /** In the portal only. */
    void note(List<Recipient> people, News news) {
        people.forEach((person) -> this.notices
            .save(new Notice(person.accountId(), news, person.language(), this.clock.instant())));
    }

    /** By e-mail only: to somebody who cannot sign in yet. */
    void mail(String email, String personName, Language language, News news) {
        this.mailer.send(email, language, this.letters.write(news, personName, language));
    }

    /** Takes as long as an e-mail, and sends nothing. */
    void rehearse(Language language, News news) {
        this.mailer.rehearse(language, this.letters.write(news, "", language));
    }

}
