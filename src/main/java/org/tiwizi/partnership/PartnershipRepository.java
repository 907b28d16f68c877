package org.tiwizi.partnership;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Partnerships, reached through one of their two parties. */
interface PartnershipRepository extends Repository<Partnership, UUID> {

    Partnership save(Partnership partnership);

    List<Partnership> saveAll(Iterable<Partnership> partnerships);

    void flush();

    Optional<Partnership> findById(UUID id);

    /** To take a step: whoever takes one at the same time waits, and then sees it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Partnership p where p.id = :id")
    Optional<Partnership> lock(UUID id);

    @Query("""
            select p from Partnership p left join fetch p.goals
            where p.id = :id and (p.associationId = :organisationId or p.companyId = :organisationId)
            """)
    Optional<Partnership> findVisible(UUID id, UUID organisationId);

    @Query("""
            select p from Partnership p
            where p.associationId = :organisationId or p.companyId = :organisationId
            order by p.startedAt desc, p.id
            """)
    Page<Partnership> findAllVisible(UUID organisationId, Pageable page);

    @Query("""
            select p from Partnership p
            where p.associationId = :organisationId or p.companyId = :organisationId
            order by p.startedAt desc, p.id
            """)
    List<Partnership> findNewest(@Nullable UUID organisationId, Limit limit);

    /** Those whose sheet both agreed to publish; for everybody. */
    @Query("select p from Partnership p left join fetch p.goals where p.id = :id and p.associationPublishes and p.companyPublishes")
    Optional<Partnership> findPublished(UUID id);

    @Query("""
            select p.id from Partnership p
            where p.status in (ACTIVE, AT_RISK) and p.id > :after order by p.id
            """)
    List<UUID> findRunning(UUID after, Limit limit);

    @Query("""
            select p.id from Partnership p
            where p.status in (COMPLETED, FOLLOW_UP_90, FOLLOW_UP_180) and p.endedAt <= :completed and p.id > :after
            order by p.id
            """)
    List<UUID> findToFollowUp(Instant completed, UUID after, Limit limit);

    @Query("""
            select distinct case when p.companyId = :organisationId then p.associationId else p.companyId end
            from Partnership p
            where (p.associationId = :organisationId or p.companyId = :organisationId)
                and p.status not in (ARCHIVED, RENEWED, TERMINATED)
            """)
    List<UUID> findPartners(UUID organisationId);

    List<Partnership> findByInitiativeIdOrderByStartedAtDescIdAsc(UUID initiativeId, Limit limit);

    @Query("select p.id from Partnership p where p.id in :ids")
    List<UUID> findKnown(Collection<UUID> ids);

    long count();

}
