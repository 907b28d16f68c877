package org.tiwizi.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Organisations with their texts; a member reaches only their own, by its id. */
interface OrganisationRepository extends Repository<Organisation, UUID>, JpaSpecificationExecutor<Organisation> {

    Organisation saveAndFlush(Organisation organisation);

    void flush();

    @Query("select o from Organisation o left join fetch o.texts where o.id = :id")
    Optional<Organisation> findById(UUID id);

    /** To take a step: whoever takes one at the same time waits, and then sees it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> lock(UUID id);

    @Query("select o.status from Organisation o where o.id = :id")
    Optional<OrganisationStatus> findStatus(UUID id);

    @Query("select o from Organisation o left join fetch o.texts where o.id in :ids")
    List<Organisation> findAllById(Collection<UUID> ids);

    @Query("""
            select o from Organisation o left join fetch o.texts
            where o.slug = :slug and o.kind in :kinds and o.status in (VERIFIED, EXPIRING)
            """)
    Optional<Organisation> findPublic(String slug, Collection<OrganisationKind> kinds);

    @Query("""
            select count(o) > 0 from Organisation o
            where o.ice = :ice and o.id <> :other and o.status in (VERIFIED, EXPIRING)
            """)
    boolean isVerifiedElsewhere(String ice, UUID other);

    @Query("""
            select o.kind as kind, count(o) as number from Organisation o
            where o.status in (VERIFIED, EXPIRING) group by o.kind
            """)
    List<KindCount> countVerified();

    /** How many there are of a kind. */
    interface KindCount {

        OrganisationKind getKind();

        long getNumber();

    }

}
