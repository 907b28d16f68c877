package org.tiwizi.verification;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** What organisations are in law, by their id. */
interface LegalIdentityRepository extends Repository<LegalIdentity, UUID> {

    LegalIdentity saveAndFlush(LegalIdentity identity);

    Optional<LegalIdentity> findById(UUID organisationId);

}
