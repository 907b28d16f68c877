package org.tiwizi.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tiwizi.account.AccountService;
import org.tiwizi.account.Member;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Token;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member’s calendar, and the private address at which a program reads it. */
@Service
@Transactional
public class AgendaService {

    private static final int DAYS_BACK = 31;

    private final CalendarAddresses addresses;

    private final Entries entries;

    private final CalendarWriter writer;

    private final AccountService accounts;

    private final TiwiziProperties properties;

    private final Clock clock;

    AgendaService(CalendarAddresses addresses, Entries entries, CalendarWriter writer, AccountService accounts,
            TiwiziProperties properties, Clock clock) {
        this.addresses = addresses;
        this.entries = entries;
        this.writer = writer;
        this.accounts = accounts;
        this.properties = properties;
        this.clock = clock;
    }

    /** When the reader’s address was made, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(Member reader) {
        return this.addresses.madeAt(reader.accountId());
    }

    /**
     * Makes a new address and tells it, this once: only its hash is kept. The one before
     * leads nowhere from now on.
     */
    public String make(Member reader) {
        Token token = Token.fresh();
        this.addresses.write(reader.accountId(), token, this.clock.instant());
        return this.properties.link("/calendars/" + token.secret() + ".ics");
    }

    /** The reader’s address leads nowhere from now on. */
    public void revoke(Member reader) {
        this.addresses.remove(reader.accountId());
    }

    /**
     * The calendar behind an address, from a month ago on, in its owner’s language;
     * NotFound when it was taken back or never was.
     */
    @Transactional(readOnly = true)
    public String calendar(String secret) {
        Member owner = this.addresses.owner(new Token(secret))
            .flatMap(this.accounts::member)
            .orElseThrow(() -> new NotFound("calendar", ""));
        List<Entry> coming = (owner.organisationId() == null) ? List.of()
                : this.entries.of(owner.organisation(), LocalDate.now(this.clock).minusDays(DAYS_BACK));
        return this.writer.write(coming, owner.language());
    }

}
