package org.tiwizi.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.tiwizi.catalogue.CatalogueKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kept searches in their table. */
@Component
class SavedSearches {

    private final JdbcClient database;

    SavedSearches(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a search; one that is kept already gets this name and rhythm. */
    void write(SavedSearch search, LocalDate due) {
        this.database.sql("""
                insert into saved_search (id, account_id, kind, name, query, rhythm, told_at, due_on)
                values (:id, :account, :kind, :name, :query, :rhythm, :toldAt, :due)
                on conflict (account_id, kind, md5(query)) do update set name = excluded.name, rhythm = excluded.rhythm,
                    due_on = excluded.due_on
                """)
            .param("id", search.id())
            .param("account", search.accountId())
            .param("kind", search.kind().name())
            .param("name", search.name())
            .param("query", search.query())
            .param("rhythm", search.rhythm().name())
            .param("toldAt", Timestamp.from(search.toldAt()))
            .param("due", due)
            .update();
    }

    /** How many an account keeps beside this one. */
    int others(UUID accountId, CatalogueKind kind, String query) {
        return this.database.sql("""
                select count(*) from saved_search
                where account_id = :account and (kind, md5(query)) <> (:kind, md5(:query))
                """)
            .param("account", accountId)
            .param("kind", kind.name())
            .param("query", query)
            .query(Integer.class)
            .single();
    }

    List<SavedSearch> of(UUID accountId, int limit) {
        return this.database
            .sql("select * from saved_search where account_id = :account order by name, id limit :limit")
            .param("account", accountId)
            .param("limit", limit)
            .query(SavedSearches::search)
            .list();
    }

    /** Whether it was there, and of this account. */
    boolean change(UUID id, UUID accountId, Rhythm rhythm, LocalDate due) {
        return this.database
            .sql("update saved_search set rhythm = :rhythm, due_on = :due where id = :id and account_id = :account")
            .param("rhythm", rhythm.name())
            .param("due", due)
            .param("id", id)
            .param("account", accountId)
            .update() == 1;
    }

    void remove(UUID id, UUID accountId) {
        this.database.sql("delete from saved_search where id = :id and account_id = :account")
            .param("id", id)
            .param("account", accountId)
            .update();
    }

    /** Nothing more is told of any search of this account. */
    void silence(UUID accountId) {
        this.database.sql("update saved_search set rhythm = 'NONE' where account_id = :account")
            .param("account", accountId)
            .update();
    }

    long due(LocalDate today) {
        return this.database.sql("select count(*) from saved_search where due_on <= :today and rhythm <> 'NONE'")
            .param("today", today)
            .query(Long.class)
            .single();
    }

    /** Accounts that have a search to look at, in order of id. */
    List<UUID> dueAccounts(LocalDate today, UUID after, int limit) {
        return this.database.sql("""
                select distinct account_id from saved_search
                where due_on <= :today and rhythm <> 'NONE' and account_id > :after order by account_id limit :limit
                """).param("today", today).param("after", after).param("limit", limit).query(UUID.class).list();
    }

    List<SavedSearch> due(LocalDate today, Collection<UUID> accountIds) {
        return this.database.sql("""
                select * from saved_search
                where due_on <= :today and rhythm <> 'NONE' and account_id in (:accounts) order by account_id, name, id
                """).param("today", today).param("accounts", accountIds).query(SavedSearches::search).list();
    }

    /**
     * Notes that one was looked at; false when somebody else did so meanwhile, or it is
     * gone.
     */
    boolean told(SavedSearch search, Instant at, LocalDate next) {
        return this.database.sql("""
                update saved_search set told_at = :at, due_on = :next
                where id = :id and told_at = :before and rhythm <> 'NONE'
                """)
            .param("at", Timestamp.from(at))
            .param("next", next)
            .param("id", search.id())
            .param("before", Timestamp.from(search.toldAt()))
            .update() == 1;
    }

    private static SavedSearch search(ResultSet row, int number) throws SQLException {
        return new SavedSearch(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
                CatalogueKind.valueOf(row.getString("kind")), row.getString("name"), row.getString("query"),
                Rhythm.valueOf(row.getString("rhythm")), row.getTimestamp("told_at").toInstant());
    }

}
