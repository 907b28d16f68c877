package org.tiwizi.initiative;

import java.sql.Timestamp;
import java.util.UUID;

import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The places of needs, taken and freed by the room of what takes them, in its
 * transaction. Whoever takes one holds the need’s row until then: of two for the last
 * place one gets it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NeedPlaceService {

    private final JdbcClient database;

    private final ApplicationEventPublisher events;

    NeedPlaceService(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Whether all places of a need are taken; so it is if there is no such need. */
    @Transactional(readOnly = true)
    public boolean full(UUID needId) {
        return this.database.sql("select taken >= places from need where id = ?")
            .param(needId)
            .query(Boolean.class)
            .optional()
            .orElse(true);
    }

    /**
     * Takes a place for a partnership; asked again for the same one, it keeps its place
     * and has these hours. NotFound if there is no such need.
     * @return whether there was one left
     */
    public boolean take(NeedShare share) {
        boolean full = this.database.sql("select taken >= places from need where id = ? for no key update")
            .param(share.needId())
            .query(Boolean.class)
            .optional()
            .orElseThrow(() -> new NotFound("need", share.needId()));
        if (full && !holds(share.partnershipId())) {
            return false;
        }
        write(share);
        tell(share.needId());
        return true;
    }

    /**
     * Another number of hours was agreed for the place of a partnership, if it has one.
     */
    public void amend(UUID partnershipId, int hours) {
        this.database.sql("update need_share set hours = ? where partnership_id = ? and hours <> ? returning need_id")
            .params(hours, partnershipId, hours)
            .query(UUID.class)
            .optional()
            .ifPresent(this::tell);
    }

    /** Frees the place of a partnership that ends before it begins, if it has one. */
    public void release(UUID partnershipId) {
        this.database.sql("delete from need_share where partnership_id = ? returning need_id")
            .param(partnershipId)
            .query(UUID.class)
            .optional()
            .ifPresent(this::tell);
    }

    /** Stores a place that was taken already, without an event. */
    public void bring(NeedShare share) {
        write(share);
    }

    private void write(NeedShare share) {
        this.database.sql("""
                insert into need_share (partnership_id, need_id, company_id, hours, taken_at)
                values (:partnership, :need, :company, :hours, :at)
                on conflict (partnership_id) do update set hours = excluded.hours
                """)
            .param("partnership", share.partnershipId())
            .param("need", share.needId())
            .param("company", share.companyId())
            .param("hours", share.hours())
            .param("at", Timestamp.from(share.takenAt()))
            .update();
    }

    private boolean holds(UUID partnershipId) {
        return this.database.sql("select count(*) from need_share where partnership_id = ?")
            .param(partnershipId)
            .query(Integer.class)
            .single() > 0;
    }

    private void tell(UUID needId) {
        this.events.publishEvent(this.database.sql("""
                select n.id, n.initiative_id, i.association_id, n.taken >= n.places as matched
                from need n join initiative i on i.id = n.initiative_id where n.id = ?
                """)
            .param(needId)
            .query((row, number) -> new NeedPlacesChanged(row.getObject("id", UUID.class),
                    row.getObject("initiative_id", UUID.class), row.getObject("association_id", UUID.class),
                    row.getBoolean("matched")))
            .single());
    }

}
