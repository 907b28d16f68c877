package org.tiwizi.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Threads in their table, always those of who is asking. */
@Component
class Conversations {

    private static final String OWN = "(association_id = :organisation or company_id = :organisation)";

    private final JdbcClient database;

    Conversations(JdbcClient database) {
        this.database = database;
    }

    /** Begins a thread; one that is there stays. */
    void begin(UUID id, ThreadKind kind, UUID associationId, UUID companyId, UUID needId, Instant at) {
        this.database.sql("""
                insert into message_thread (id, kind, association_id, company_id, need_id, last_at)
                values (:id, :kind, :association, :company, :need, :at) on conflict do nothing
                """)
            .param("id", id)
            .param("kind", kind.name())
            .param("association", associationId)
            .param("company", companyId)
            .param("need", needId)
            .param("at", Timestamp.from(at))
            .update();
    }

    /**
     * Begins the thread of a partnership for the need of the proposal that it came from.
     */
    void follow(UUID partnershipId, UUID proposalId, Instant at) {
        this.database.sql("""
                insert into message_thread (id, kind, association_id, company_id, need_id, last_at)
                select :id, 'PARTNERSHIP', association_id, company_id, need_id, :at
                from message_thread where id = :proposal on conflict do nothing
                """).param("id", partnershipId).param("proposal", proposalId).param("at", Timestamp.from(at)).update();
    }

    Optional<Conversation> find(UUID id, Member reader) {
        return this.database.sql("select * from message_thread where id = :id and " + OWN)
            .param("id", id)
            .param("organisation", reader.organisation())
            .query(Conversations::conversation)
            .optional();
    }

    /**
     * Something is written into it: until the transaction ends nobody else writes there,
     * so numbers come to be seen in their order. False when there is no such thread.
     */
    boolean touch(UUID id, Instant at) {
        return this.database.sql("update message_thread set last_at = greatest(last_at, :at) where id = :id")
            .param("id", id)
            .param("at", Timestamp.from(at))
            .update() == 1;
    }

    /**
     * The newest first, those after one of them when it is given; after one of somebody
     * else come none.
     */
    List<Conversation> newest(Member reader, @Nullable UUID after, int limit) {
        return this.database.sql("select * from message_thread where " + OWN + """
                 and (cast(:after as uuid) is null
                    or (last_at, id) < (select last_at, id from message_thread where id = :after and %s))
                order by last_at desc, id desc limit :limit
                """.formatted(OWN))
            .param("organisation", reader.organisation())
            .param("after", after)
            .param("limit", limit)
            .query(Conversations::conversation)
            .list();
    }

    /**
     * How many messages of the other side each of these threads has unread, up to 100.
     */
    Map<UUID, Integer> unread(List<UUID> ids, Member reader) {
        return ids.isEmpty() ? Map.of()
                : this.database.sql("""
                        select t.id, (select count(*) from (
                                select from message m where m.thread_id = t.id and m.step is null
                                and m.organisation_id <> :organisation and m.id > coalesce((select r.message_id
                                    from message_reading r where r.thread_id = t.id and r.account_id = :account), 0)
                                limit 100) unread) as unread
                        from message_thread t where t.id in (:ids)
                        """)
                    .param("organisation", reader.organisation())
                    .param("account", reader.accountId())
                    .param("ids", ids)
                    .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getInt("unread")))
                    .list()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Conversation conversation(ResultSet row, int number) throws SQLException {
        return new Conversation(row.getObject("id", UUID.class), ThreadKind.valueOf(row.getString("kind")),
                row.getObject("association_id", UUID.class), row.getObject("company_id", UUID.class),
                row.getObject("need_id", UUID.class), row.getTimestamp("last_at").toInstant());
    }

}
