package org.tiwizi.offer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Offers; those who write reach them through their company. */
interface OfferRepository extends Repository<SkillsOffer, UUID> {

    SkillsOffer saveAndFlush(SkillsOffer offer);

    List<SkillsOffer> saveAllAndFlush(Iterable<SkillsOffer> offers);

    /** Makes those who begin an offer of one company follow each other. */
    @Query(value = "select cast(id as text) from organisation where id = :companyId for no key update",
            nativeQuery = true)
    Optional<String> queueFor(UUID companyId);

    boolean existsByIdAndCompanyId(UUID id, UUID companyId);

    Optional<SkillsOffer> findByIdAndCompanyId(UUID id, UUID companyId);

    /** For a step: two who take one at the same time follow each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from SkillsOffer o where o.id = :id and o.companyId = :companyId")
    Optional<SkillsOffer> lockOf(UUID id, UUID companyId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from SkillsOffer o where o.id = :id")
    Optional<SkillsOffer> lock(UUID id);

    @Query("select o.id from SkillsOffer o where o.companyId = :companyId order by o.since desc, o.id")
    Page<UUID> findIdsOf(UUID companyId, Pageable page);

    @Query("select o.id from SkillsOffer o where o.slug = :slug and o.status in (PUBLISHED, PAUSED, CLOSED)")
    Optional<UUID> findSeen(String slug);

    @Query("""
            select o.id from SkillsOffer o where o.companyId = :companyId and o.status = PUBLISHED
            order by o.publishedAt desc, o.id
            """)
    List<UUID> findPublishedBy(UUID companyId, Limit limit);

    @Query("select o.id from SkillsOffer o where o.status = PUBLISHED and o.id > :after order by o.id")
    List<UUID> findPublishedAfter(UUID after, Limit limit);

    @Query("select o.id from SkillsOffer o where o.id in :ids")
    List<UUID> findKnown(Collection<UUID> ids);

    @Query("select o.id as id, o.slug as slug from SkillsOffer o where o.id in :ids")
    List<Addressed> findSlugs(Collection<UUID> ids);

    /** The last part of a page’s address. */
    interface Addressed {

        UUID getId();

        String getSlug();

    }

}
