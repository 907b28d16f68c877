package org.tiwizi.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices in their table, always those of who is asking. What takes several at once
 * leaves those aside that somebody is just changing: it waits for nobody, so it can block
 * nobody who waits for it, and news that is coming in stays unread.
 */
@Component
class Notices {

    /** More than so many unread are not counted. */
    static final int MOST_UNREAD = 100;

    private final JdbcClient database;

    Notices(JdbcClient database) {
        this.database = database;
    }

    /**
     * Notes a piece of news; the same of the same thing, if still unread, once more.
     * @param digest whether it waits for the e-mail of the day
     * @return whether it is the first of its kind that is unread
     */
    boolean add(UUID accountId, News news, Language reader, Instant at, boolean digest) {
        @Nullable Written<String> title = news.title(reader);
        @Nullable Written<String> party = news.party(reader);
        return this.database.sql("""
                insert into notice (id, version, account_id, kind, title, title_language, party, party_language, link,
                    created_at, digest)
                values (gen_random_uuid(), 0, :account, :kind, :title, :titleLanguage, :party, :partyLanguage, :link,
                    :at, :digest)
                on conflict (account_id, kind, link) where read_at is null do update set times = notice.times + 1,
                    created_at = excluded.created_at, title = excluded.title,
                    title_language = excluded.title_language, party = excluded.party,
                    party_language = excluded.party_language, digest = notice.digest or excluded.digest
                returning xmax = 0
                """)
            .param("account", accountId)
            .param("kind", news.kind().name())
            .param("title", (title != null) ? title.text() : null)
            .param("titleLanguage", (title != null) ? title.language().name() : null)
            .param("party", (party != null) ? party.text() : null)
            .param("partyLanguage", (party != null) ? party.language().name() : null)
            .param("link", news.link())
            .param("at", Timestamp.from(at))
            .param("digest", digest)
            .query(Boolean.class)
            .single();
    }

    List<NoticeView> newest(UUID accountId, int offset, int limit) {
        return this.database
            .sql("""
                    select * from notice where account_id = :account order by created_at desc, id offset :offset limit :limit
                    """)
            .param("account", accountId)
            .param("offset", offset)
            .param("limit", limit)
            .query(Notices::view)
            .list();
    }

    long count(UUID accountId) {
        return this.database.sql("select count(*) from notice where account_id = :account")
            .param("account", accountId)
            .query(Long.class)
            .single();
    }

    long unread(UUID accountId) {
        return this.database.sql("""
                select count(*) from (
                    select from notice where account_id = :account and read_at is null limit :most) unread
                """).param("account", accountId).param("most", MOST_UNREAD).query(Long.class).single();
    }

    void readAll(UUID accountId, Instant at) {
        this.database.sql("""
                update notice set read_at = :at where id in (
                    select id from notice where account_id = :account and read_at is null for update skip locked)
                """).param("account", accountId).param("at", Timestamp.from(at)).update();
    }

    /** All that leads there is seen. */
    void read(UUID accountId, String link, Instant at) {
        this.database.sql("""
                update notice set read_at = :at where id in (
                    select id from notice where account_id = :account and link = :link and read_at is null
                    for update skip locked)
                """).param("account", accountId).param("link", link).param("at", Timestamp.from(at)).update();
    }

    /** Ids of accounts for whom news wait for the e-mail of the day, in their order. */
    List<UUID> awaitingDigest(UUID after, int limit) {
        return this.database.sql("""
                select distinct account_id from notice where digest and account_id > :after
                order by account_id limit :limit
                """).param("after", after).param("limit", limit).query(UUID.class).list();
    }

    /**
     * What waits for the e-mail of the day, unread and newest first; it waits no longer.
     */
    List<NoticeView> takeDigest(UUID accountId) {
        return this.database.sql("""
                with taken as (
                    update notice set digest = false where id in (
                        select id from notice where account_id = :account and digest for update skip locked)
                    returning *)
                select * from taken where read_at is null order by created_at desc, id
                """).param("account", accountId).query(Notices::view).list();
    }

    private static NoticeView view(ResultSet row, int number) throws SQLException {
        return new NoticeView(NewsKind.valueOf(row.getString("kind")), written(row, "title"), written(row, "party"),
                row.getString("link"), row.getTimestamp("created_at").toInstant(), row.getTimestamp("read_at") == null,
                row.getInt("times"));
    }

    private static @Nullable Written<String> written(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return (text != null) ? new Written<>(Language.valueOf(row.getString(column + "_language")), text) : null;
    }

}
