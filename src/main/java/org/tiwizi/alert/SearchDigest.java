package org.tiwizi.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.Recipient;
import org.tiwizi.mail.Envelope;
import org.tiwizi.mail.Envelope.Subscription;
import org.tiwizi.mail.Mailer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through all kept searches that are due, and tells each of their owners in one
 * e-mail what has come. Fifty owners are in memory at a time. What was told of an owner’s
 * searches is noted in the transaction that writes the e-mail, so that a run that was cut
 * off goes on behind it, and two runs at once tell nobody twice.
 */
@Component
class SearchDigest {

    private static final Logger log = LoggerFactory.getLogger(SearchDigest.class);

    private static final int BATCH = 50;

    /** After so many searches the log says how far it is. */
    private static final int PROGRESS = 5_000;

    private final SavedSearches searches;

    private final SearchFinder finder;

    private final SearchLetters letters;

    private final Mailer mailer;

    private final AccountService accounts;

    private final TransactionTemplate transaction;

    private final Clock clock;

    SearchDigest(SavedSearches searches, SearchFinder finder, SearchLetters letters, Mailer mailer,
            AccountService accounts, TransactionTemplate transaction, Clock clock) {
        this.searches = searches;
        this.finder = finder;
        this.letters = letters;
        this.mailer = mailer;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at all that are due; tells how many it looked at. */
    long tick() {
        LocalDate today = LocalDate.now(this.clock);
        long all = this.searches.due(today);
        long looked = 0;
        List<UUID> owners = this.searches.dueAccounts(today, new UUID(0, 0), BATCH);
        while (!owners.isEmpty()) {
            long before = looked / PROGRESS;
            looked += look(owners, today);
            if (looked / PROGRESS > before) {
                log.info("Looked through {} of {} kept searches", looked, all);
            }
            owners = this.searches.dueAccounts(today, owners.get(owners.size() - 1), BATCH);
        }
        return looked;
    }

    private int look(List<UUID> owners, LocalDate today) {
        Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<SavedSearch> due = this.searches.due(today, owners);
        Map<UUID, List<Found>> found = this.finder.find(due)
            .stream()
            .collect(Collectors.groupingBy((one) -> one.search().accountId()));
        Map<UUID, Recipient> people = this.accounts.people(owners);
        due.stream()
            .collect(Collectors.groupingBy(SavedSearch::accountId))
            .forEach((owner, own) -> apart(own, found.getOrDefault(owner, List.of()), people.get(owner), now, today));
        return due.size();
    }

    private void apart(List<SavedSearch> own, List<Found> found, @Nullable Recipient person, Instant now,
            LocalDate today) {
        try {
            this.transaction.executeWithoutResult((status) -> tell(own, found, person, now, today));
        }
        catch (RuntimeException ex) {
            log.error("The kept searches of {} failed", own.get(0).accountId(), ex);
        }
    }

    private void tell(List<SavedSearch> own, List<Found> found, @Nullable Recipient person, Instant now,
            LocalDate today) {
        List<UUID> mine = own.stream()
            .filter((search) -> this.searches.told(search, now, search.rhythm().next(today)))
            .map(SavedSearch::id)
            .toList();
        List<Found> news = found.stream().filter((one) -> mine.contains(one.search().id())).toList();
        if (person != null && !news.isEmpty()) {
            this.mailer.send(
                    new Envelope(person.email(), person.language(),
                            new Subscription(person.accountId(), SearchLetters.TOPIC)),
                    this.letters.write(news, person));
        }
    }

}
