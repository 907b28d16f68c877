package org.tiwizi.mission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries of hours, reached through a partnership that was opened for its party. */
interface HoursRepository extends Repository<HoursEntry, UUID> {

    HoursEntry save(HoursEntry entry);

    Optional<HoursEntry> findById(UUID id);

    Optional<HoursEntry> findByIdAndPartnershipId(UUID id, UUID partnershipId);

    /** The newest entries, each with the sums over all of the partnership’s. */
    @Query("""
            select e, sum(case when e.status = CONFIRMED then e.hours else 0 end) over (),
                sum(case when e.status <> CONFIRMED then e.hours else 0 end) over (), count(e) over ()
            from HoursEntry e where e.partnershipId = :partnershipId order by e.workedOn desc, e.id
            """)
    List<Object[]> findNewest(UUID partnershipId, Limit limit);

    /** The sum of what is confirmed: the only total there is. */
    @Query("""
            select coalesce(sum(case when e.status = CONFIRMED then e.hours else 0 end), 0),
                coalesce(sum(case when e.status <> CONFIRMED then e.hours else 0 end), 0), count(e)
            from HoursEntry e where e.partnershipId = :partnershipId
            """)
    List<Object[]> sums(UUID partnershipId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from HoursEntry e where e.id = :id")
    Optional<HoursEntry> lock(UUID id);

    @Query("""
            select e.id from HoursEntry e
            where e.status in (SUBMITTED, CORRECTED) and e.movedAt <= :since and e.id > :after order by e.id
            """)
    List<UUID> findSilent(Instant since, UUID after, Limit limit);

}
