package org.tiwizi.organisation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import org.tiwizi.shared.Aggregate;

/** What somebody agreed to: which text, for what, and when (loi 09-08). */
@Entity
class Consent extends Aggregate {

    private UUID accountId;

    private String purpose;

    private String termsVersion;

    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {
        // for JPA
    }

    private Consent(UUID accountId, String purpose, String termsVersion, Instant givenAt) {
        this.accountId = accountId;
        this.purpose = purpose;
        this.termsVersion = termsVersion;
        this.givenAt = givenAt;
    }

    /** The terms accepted when signing up. */
    static Consent to(SignUp signUp, UUID accountId) {
        return new Consent(accountId, "SIGN_UP", signUp.termsVersion(), signUp.askedAt());
    }

    /** The terms accepted when taking over what others began. */
    static Consent toTerms(UUID accountId, Instant at) {
        return new Consent(accountId, "SIGN_UP", SignUp.TERMS_VERSION, at);
    }

    UUID accountId() {
        return this.accountId;
    }

    String purpose() {
        return this.purpose;
    }

    String termsVersion() {
        return this.termsVersion;
    }

    Instant givenAt() {
        return this.givenAt;
    }

}
