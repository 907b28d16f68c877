package org.tiwizi.partnership;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.tiwizi.proposal.Side;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers to "still used?" in their table: one of each side each time. */
@Component
class FollowUps {

    private final JdbcClient database;

    FollowUps(JdbcClient database) {
        this.database = database;
    }

    /** Writes an answer, or the same side’s better one; tells whether it is the first. */
    boolean write(UUID partnershipId, int day, Side side, FollowUpForm form, Instant at) {
        return this.database.sql("""
                insert into follow_up (partnership_id, day, side, used, remark, answered_at)
                values (:partnership, :day, :side, :used, :remark, :at)
                on conflict (partnership_id, day, side) do update set used = excluded.used, remark = excluded.remark
                returning xmax = 0
                """)
            .param("partnership", partnershipId)
            .param("day", day)
            .param("side", side.name())
            .param("used", form.used() == FollowUpForm.StillUsed.YES)
            .param("remark", form.remark())
            .param("at", Timestamp.from(at))
            .query(Boolean.class)
            .single();
    }

    List<FollowUpAnswer> of(UUID partnershipId) {
        return this.database.sql("select * from follow_up where partnership_id = ? order by day, side")
            .param(partnershipId)
            .query((row, number) -> new FollowUpAnswer(row.getInt("day"), Side.valueOf(row.getString("side")),
                    row.getBoolean("used"), row.getString("remark"), row.getTimestamp("answered_at").toInstant()))
            .list();
    }

}
