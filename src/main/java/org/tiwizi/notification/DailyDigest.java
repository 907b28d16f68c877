package org.tiwizi.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.Recipient;
import org.tiwizi.mail.Envelope;
import org.tiwizi.mail.Mailer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The e-mail of the day, for those who want one a day: what of their news is still
 * unread. Each person’s is a transaction of its own, so what was cut off goes on where it
 * was, and nobody gets two.
 */
@Component
class DailyDigest {

    private static final Logger log = LoggerFactory.getLogger(DailyDigest.class);

    private static final int BATCH = 200;

    private final Notices notices;

    private final Preferences preferences;

    private final Letters letters;

    private final Mailer mailer;

    private final AccountService accounts;

    private final TransactionTemplate transaction;

    DailyDigest(Notices notices, Preferences preferences, Letters letters, Mailer mailer, AccountService accounts,
            TransactionTemplate transaction) {
        this.notices = notices;
        this.preferences = preferences;
        this.letters = letters;
        this.mailer = mailer;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** Sends all that wait. */
    void tick() {
        List<UUID> waiting = this.notices.awaitingDigest(new UUID(0, 0), BATCH);
        while (!waiting.isEmpty()) {
            Map<UUID, Recipient> people = this.accounts.people(waiting);
            waiting.forEach((id) -> apart(id, people));
            waiting = this.notices.awaitingDigest(waiting.get(waiting.size() - 1), BATCH);
        }
    }

    private void apart(UUID accountId, Map<UUID, Recipient> people) {
        try {
            this.transaction.executeWithoutResult((status) -> {
                List<NoticeView> news = wanted(accountId);
                Recipient person = people.get(accountId);
                if (person != null && !news.isEmpty()) {
                    this.mailer.send(
                            new Envelope(person.email(), person.language(),
                                    new Envelope.Subscription(accountId, Letters.DIGEST)),
                            this.letters.digest(news, person.personName(), person.language()));
                }
            });
        }
        catch (RuntimeException ex) {
            log.error("The e-mail of the day for {} failed", accountId, ex);
        }
    }

    /** Not what somebody no longer wanted by e-mail by the time that it goes out. */
    private List<NoticeView> wanted(UUID accountId) {
        Map<Topic, Delivery> deliveries = this.preferences.of(accountId);
        return this.notices.takeDigest(accountId)
            .stream()
            .filter((notice) -> deliveries.get(Topic.of(notice.kind())) != Delivery.NONE)
            .toList();
    }

}
