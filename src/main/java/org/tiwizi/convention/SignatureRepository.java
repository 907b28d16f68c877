package org.tiwizi.convention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Signatures, reached through the edition that they are under. */
interface SignatureRepository extends Repository<Signature, UUID> {

    Signature saveAndFlush(Signature signature);

    List<Signature> findByConventionIdInOrderBySignedAt(Collection<UUID> conventionIds);

    Optional<Signature> findByConventionIdAndOrganisationId(UUID conventionId, UUID organisationId);

}
