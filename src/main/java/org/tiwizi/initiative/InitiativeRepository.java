package org.tiwizi.initiative;

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

/**
 * Initiatives. Their authors reach them through their association only: what is not yours
 * does not exist. Whoever changes one holds its row, so that steps taken at once come one
 * after the other. Whoever reads by id or address fetches the texts only, lest rows
 * multiply; goals and communes follow in batches, so that few queries do, however many
 * initiatives are asked for.
 */
interface InitiativeRepository extends Repository<Initiative, UUID> {

    Initiative save(Initiative initiative);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Initiative i where i.id = :id and i.associationId = :associationId")
    Optional<Initiative> lock(UUID id, UUID associationId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Initiative i where i.id = :id")
    Optional<Initiative> lock(UUID id);

    boolean existsByIdAndAssociationId(UUID id, UUID associationId);

    @Query("""
            select i from Initiative i left join fetch i.texts
            where i.id = :id and i.associationId = :associationId
            """)
    Optional<Initiative> findByIdAndAssociationId(UUID id, UUID associationId);

    @Query("select i from Initiative i left join fetch i.texts where i.slug = :slug")
    Optional<Initiative> findBySlug(String slug);

    @Query("select i from Initiative i where i.slug = :slug")
    Optional<Initiative> findPlainBySlug(String slug);

    @Query("select i from Initiative i left join fetch i.texts left join fetch i.goals where i.id in :ids")
    List<Initiative> findAll(Collection<UUID> ids);

    /** Brings the needs of initiatives already read into them. */
    @Query("""
            select i from Initiative i left join fetch i.needs n left join fetch n.texts left join fetch n.skills
            where i in :initiatives
            """)
    List<Initiative> withNeeds(Collection<Initiative> initiatives);

    @Query("select i.id from Initiative i where i.associationId = :associationId order by i.since desc, i.id")
    Page<UUID> findIds(UUID associationId, Pageable page);

    @Query("""
            select i from Initiative i left join fetch i.texts left join fetch i.goals
            where i.id in (select p.id from Initiative p
                where p.associationId = :associationId and p.status = org.tiwizi.initiative.InitiativeStatus.PUBLISHED
                order by p.publishedAt desc, p.id limit :limit)
            order by i.publishedAt desc, i.id
            """)
    List<Initiative> findPublished(UUID associationId, int limit);

    @Query("select i.id as id, i.slug as slug from Initiative i where i.id in :ids")
    List<Addressed> findSlugs(Collection<UUID> ids);

    @Query("""
            select i.id from Initiative i
            where i.id > :after and i.status = org.tiwizi.initiative.InitiativeStatus.PUBLISHED
            order by i.id
            """)
    List<UUID> findPublishedIdsAfter(UUID after, Limit limit);

    @Query("select i.id as id, commune as commune from Initiative i join i.communes commune where i.id in :ids")
    List<InCommune> findCommunes(Collection<UUID> ids);

    /** A commune of an initiative. */
    interface InCommune {

        UUID getId();

        String getCommune();

    }

    /** The last part of a page’s address. */
    interface Addressed {

        UUID getId();

        String getSlug();

    }

}
