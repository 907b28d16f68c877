package org.tiwizi.organisation;

import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people agreed to when an account is opened for them elsewhere. */
@Component
public class Consents {

    private final ConsentRepository consents;

    Consents(ConsentRepository consents) {
        this.consents = consents;
    }

    /** The terms that hold now, in the caller’s transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toTerms(UUID accountId, Instant at) {
        this.consents.saveAndFlush(Consent.toTerms(accountId, at));
    }

}
