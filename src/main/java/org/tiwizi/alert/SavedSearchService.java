package org.tiwizi.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.mail.Unsubscribed;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The searches that a reader keeps: fifty at most. */
@Service
@Transactional
public class SavedSearchService {

    private static final int MOST = 50;

    private final SavedSearches searches;

    private final Clock clock;

    SavedSearchService(SavedSearches searches, Clock clock) {
        this.searches = searches;
        this.clock = clock;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<SavedSearch> list(Member reader) {
        return this.searches.of(reader.accountId(), MOST);
    }

    /**
     * Keeps a search; the same again changes its name and rhythm. Conflict when there are
     * fifty others.
     */
    public void save(SearchForm form, Member reader) {
        String query = SearchAddress.read(form.query()).query();
        if (this.searches.others(reader.accountId(), form.kind(), query) >= MOST) {
            throw new Conflict("search.conflict.many");
        }
        this.searches.write(
                new SavedSearch(UUID.randomUUID(), reader.accountId(), form.kind(), form.name(), query, form.rhythm(),
                        this.clock.instant().truncatedTo(ChronoUnit.MICROS)),
                form.rhythm().next(LocalDate.now(this.clock)));
    }

    /** NotFound for a search of somebody else. */
    public void change(UUID id, Rhythm rhythm, Member reader) {
        if (!this.searches.change(id, reader.accountId(), rhythm, rhythm.next(LocalDate.now(this.clock)))) {
            throw new NotFound("saved search", id);
        }
    }

    /** Nothing happens when it is gone, or of somebody else. */
    public void remove(UUID id, Member reader) {
        this.searches.remove(id, reader.accountId());
    }

    @EventListener
    void on(Unsubscribed ended) {
        if (ended.topic().equals(SearchLetters.TOPIC)) {
            this.searches.silence(ended.accountId());
        }
    }

}
