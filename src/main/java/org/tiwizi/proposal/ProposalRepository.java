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
 * does not exist.
 */
interface ProposalRepository extends Repository<Proposal, UUID> {

    Proposal saveAndFlush(Proposal proposal);

    List<Proposal> saveAll(Iterable<Proposal> proposals);

    /** To answer it: whoever answers at the same time waits, and then sees the answer. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Proposal> findByIdAndAssociationId(UUID id, UUID associationId);

    /** To withdraw it: whoever answers at the same time waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Proposal> findByIdAndCompanyId(UUID id, UUID companyId);

    @Query("""
            select p from Proposal p
            where p.id = :id and (p.associationId = :organisationId or p.companyId = :organisationId)
            """)
    Optional<Proposal> findVisible(UUID id, UUID organisationId);

    /** Open ones first, longest waiting on top; then the settled ones, newest on top. */
    @Query("""
            select p from Proposal p
            where p.associationId = :organisationId or p.companyId = :organisationId
            order by case when p.status = SENT then 0 else 1 end, case when p.status = SENT then p.sentAt end,
                p.settledAt desc, p.id
            """)
    Page<Proposal> findAllVisible(UUID organisationId, Pageable page);

    @Query("""
            select p from Proposal p
            where p.status = SENT and (p.associationId = :organisationId or p.companyId = :organisationId)
            order by p.sentAt, p.id
            """)
    List<Proposal> findOpen(@Nullable UUID organisationId, Limit limit);

    /**
     * Makes those who propose to one need wait for each other until the transaction ends,
     * so that what they count stays true. Whoever only refers to the need does not wait.
     */
    @Query(value = "select cast(id as text) from need where id = :needId for no key update", nativeQuery = true)
    Optional<String> queueFor(UUID needId);

    @Query("select count(p) from Proposal p where p.needId = :needId and p.status = SENT")
    long countOpenOf(UUID needId);

    @Query("select p.id from Proposal p where p.needId = :needId and p.companyId = :companyId and p.status = SENT")
    Optional<UUID> findOpenBetween(UUID companyId, UUID needId);

    @Query("select p.id from Proposal p where p.id in :ids")
    List<UUID> findKnown(Collection<UUID> ids);

}
