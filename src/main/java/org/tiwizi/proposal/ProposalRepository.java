package org.tiwizi.proposal;

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

/**
 * Proposals, always reached through the organisation that is asking: what is not yours
 * does not exist. Only the clock asks for nobody.
 */
interface ProposalRepository extends Repository<Proposal, UUID> {

    Proposal save(Proposal proposal);

    List<Proposal> saveAll(Iterable<Proposal> proposals);

    void flush();

    /** To take a step: whoever takes one at the same time waits, and then sees it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Proposal p
            where p.id = :id and (p.associationId = :organisationId or p.companyId = :organisationId)
            """)
    Optional<Proposal> lock(UUID id, UUID organisationId);

    /** For the clock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id = :id")
    Optional<Proposal> lock(UUID id);

    @Query("""
            select p from Proposal p
            where p.id = :id and (p.associationId = :organisationId or p.companyId = :organisationId)
            """)
    Optional<Proposal> findVisible(UUID id, UUID organisationId);

    /** Open ones first, longest waiting on top; then the settled ones, newest on top. */
    @Query("""
            select p from Proposal p
            where p.associationId = :organisationId or p.companyId = :organisationId
            order by case when p.settledAt is null then 0 else 1 end,
                case when p.settledAt is null then p.movedAt end, p.settledAt desc, p.id
            """)
    Page<Proposal> findAllVisible(UUID organisationId, Pageable page);

    @Query("""
            select p from Proposal p
            where p.settledAt is null and (p.associationId = :organisationId or p.companyId = :organisationId)
            order by p.movedAt, p.id
            """)
    List<Proposal> findOpen(@Nullable UUID organisationId, Limit limit);

    /**
     * Makes those who propose to one need, or take a place of it, wait for each other
     * until the transaction ends, so that what they count stays true. Whoever only refers
     * to the need does not wait.
     */
    @Query(value = "select cast(id as text) from need where id = :needId for no key update", nativeQuery = true)
    Optional<String> queueFor(UUID needId);

    @Query("select count(p) from Proposal p where p.needId = :needId and p.status in (SENT, SEEN)")
    long countUnansweredOf(UUID needId);

    @Query("""
            select p.id from Proposal p
            where p.needId = :needId and p.companyId = :companyId and p.settledAt is null
            """)
    Optional<UUID> findOpenBetween(UUID companyId, UUID needId);

    @Query("select p.id from Proposal p where p.id in :ids")
    List<UUID> findKnown(Collection<UUID> ids);

}
