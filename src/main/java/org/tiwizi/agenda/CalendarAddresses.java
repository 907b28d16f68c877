package org.tiwizi.agenda;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.tiwizi.shared.Token;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The private addresses in their table: one for each account, by its hash alone. */
@Component
class CalendarAddresses {

    private final JdbcClient database;

    CalendarAddresses(JdbcClient database) {
        this.database = database;
    }

    /** A new address; the one before leads nowhere from now on. */
    void write(UUID accountId, Token token, Instant at) {
        this.database.sql("""
                insert into calendar_address (account_id, token_hash, made_at) values (:account, :hash, :at)
                on conflict (account_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                """).param("account", accountId).param("hash", token.hash()).param("at", Timestamp.from(at)).update();
    }

    void remove(UUID accountId) {
        this.database.sql("delete from calendar_address where account_id = :account")
            .param("account", accountId)
            .update();
    }

    Optional<Instant> madeAt(UUID accountId) {
        return this.database.sql("select made_at from calendar_address where account_id = :account")
            .param("account", accountId)
            .query((row, number) -> row.getTimestamp("made_at").toInstant())
            .optional();
    }

    Optional<UUID> owner(Token token) {
        return this.database.sql("select account_id from calendar_address where token_hash = :hash")
            .param("hash", token.hash())
            .query(UUID.class)
            .optional();
    }

}
