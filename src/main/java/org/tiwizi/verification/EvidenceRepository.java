package org.tiwizi.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Documents of files; a member reaches only those of their own organisation. */
interface EvidenceRepository extends Repository<Evidence, UUID> {

    Evidence save(Evidence evidence);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evidence e where e.id = :id")
    Optional<Evidence> lock(UUID id);

    Optional<Evidence> findById(UUID id);

    Optional<Evidence> findByIdAndOrganisationId(UUID id, UUID organisationId);

    List<Evidence> findByOrganisationIdOrderBySentAtDescIdDesc(UUID organisationId, Limit limit);

    long countByOrganisationIdAndSentAtAfter(UUID organisationId, Instant since);

    /** Organisations with an accepted document that ends some day, in order of id. */
    @Query("""
            select distinct e.organisationId from Evidence e
            where e.status = ACCEPTED and e.expiresOn is not null and e.organisationId > :after
            order by e.organisationId
            """)
    List<UUID> findOrganisationsWithAnEnd(UUID after, Limit limit);

}
