package org.tiwizi.organisation;

import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The consent log; it is only ever written to. */
interface ConsentRepository extends Repository<Consent, UUID> {

    Consent saveAndFlush(Consent consent);

}
