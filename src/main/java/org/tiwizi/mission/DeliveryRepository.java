package org.tiwizi.mission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was handed in, reached through a partnership that was opened for its party. */
interface DeliveryRepository extends Repository<Delivery, UUID> {

    Delivery save(Delivery delivery);

    /** The newest first. */
    @Query("""
            select d from Delivery d, Milestone m where m.id = d.milestoneId and m.partnershipId = :partnershipId
            order by d.deliveredAt desc, d.number desc
            """)
    List<Delivery> findNewest(UUID partnershipId, Limit limit);

    Optional<Delivery> findFirstByMilestoneIdOrderByNumberDesc(UUID milestoneId);

    @Query("""
            select d from Delivery d, Milestone m
            where d.id = :id and m.id = d.milestoneId and m.id = :milestoneId and m.partnershipId = :partnershipId
            """)
    Optional<Delivery> findOf(UUID partnershipId, UUID milestoneId, UUID id);

}
