package org.tiwizi.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Milestones, reached through a partnership that was opened for its party. */
interface MilestoneRepository extends Repository<Milestone, UUID> {

    Milestone save(Milestone milestone);

    Optional<Milestone> findById(UUID id);

    Optional<Milestone> findByIdAndPartnershipId(UUID id, UUID partnershipId);

    List<Milestone> findByPartnershipIdOrderByDueOnAscIdAsc(UUID partnershipId, Limit limit);

    long countByPartnershipId(UUID partnershipId);

    /** Those due on that day or earlier that are not delivered. */
    @Query("""
            select count(m) from Milestone m
            where m.partnershipId = :partnershipId and m.dueOn <= :day and m.status not in (ACCEPTED, DELIVERED)
            """)
    long countLate(UUID partnershipId, LocalDate day);

}
