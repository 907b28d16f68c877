package org.tiwizi.convention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Editions of conventions, reached through one of their two parties or by their code. */
interface ConventionRepository extends Repository<Convention, UUID> {

    Convention saveAndFlush(Convention convention);

    /** Newest first; a partnership has a handful. */
    @Query("""
            select c from Convention c
            where c.partnershipId = :partnershipId
            and (c.associationId = :organisationId or c.companyId = :organisationId)
            order by c.number desc limit 50
            """)
    List<Convention> findAllVisible(UUID partnershipId, UUID organisationId);

    Optional<Convention> findFirstByPartnershipIdOrderByNumberDesc(UUID partnershipId);

    /** Locked until the end of the transaction: two who act at once act in turn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select c from Convention c
            where c.partnershipId = :partnershipId and c.number = :number
            and (c.associationId = :organisationId or c.companyId = :organisationId)
            """)
    Optional<Convention> lock(UUID partnershipId, int number, UUID organisationId);

    @Query("""
            select c from Convention c
            where c.partnershipId = :partnershipId and c.number = :number
            and (c.associationId = :organisationId or c.companyId = :organisationId)
            """)
    Optional<Convention> findVisible(UUID partnershipId, int number, UUID organisationId);

    /** The convention itself and the addenda that both signed, before this edition. */
    @Query("""
            select c from Convention c
            where c.partnershipId = :partnershipId and c.number < :number
            and c.status in (org.tiwizi.convention.ConventionStatus.SIGNED,
                             org.tiwizi.convention.ConventionStatus.AMENDED)
            order by c.number limit 50
            """)
    List<Convention> findSignedBefore(UUID partnershipId, int number);

    /** Makes those who act on the editions of one partnership do so one after another. */
    @Query(value = """
            select cast(id as text) from partnership
            where id = :partnershipId and (association_id = :organisationId or company_id = :organisationId)
            for no key update
            """, nativeQuery = true)
    Optional<String> queueFor(UUID partnershipId, UUID organisationId);

    /** What the public may check: whatever was fixed once. */
    @Query("select c from Convention c where c.code = :code and c.sha256 is not null")
    Optional<Convention> findPublic(String code);

}
