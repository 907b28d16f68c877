package org.tiwizi.organisation;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Language;

/**
 * Somebody’s wish to take part, until they show that the e-mail address is theirs; then,
 * or when the time is over, nothing of it is kept.
 */
@Entity
class SignUp extends Aggregate {

    /** The terms that people accept now; a new text gets a new version. */
    static final String TERMS_VERSION = "1";

    static final Duration LIFETIME = Duration.ofHours(48);

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String email;

    private String personName;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String organisationName;

    private String regionCode;

    private @Nullable String sectorCode;

    private @Nullable String activityCode;

    private @Nullable String ice;

    private String termsVersion = TERMS_VERSION;

    private String tokenHash;

    private Instant askedAt;

    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected SignUp() {
        // for JPA
    }

    SignUp(SignUpForm form, String passwordHash, Language language, String tokenHash, Instant askedAt) {
        this.kind = form.kind();
        this.email = form.email();
        this.personName = form.personName();
        this.passwordHash = passwordHash;
        this.language = language;
        this.organisationName = form.organisationName();
        this.regionCode = form.region();
        this.sectorCode = form.sector();
        this.activityCode = form.activitySector();
        this.ice = Ice.of(form.ice()).map(Ice::digits).orElse(null);
        this.tokenHash = tokenHash;
        this.askedAt = askedAt;
        this.expiresAt = askedAt.plus(LIFETIME);
    }

    OrganisationKind kind() {
        return this.kind;
    }

    String email() {
        return this.email;
    }

    String personName() {
        return this.personName;
    }

    String passwordHash() {
        return this.passwordHash;
    }

    Language language() {
        return this.language;
    }

    String organisationName() {
        return this.organisationName;
    }

    String regionCode() {
        return this.regionCode;
    }

    @Nullable String sectorCode() {
        return this.sectorCode;
    }

    @Nullable String activityCode() {
        return this.activityCode;
    }

    @Nullable String ice() {
        return this.ice;
    }

    String termsVersion() {
        return this.termsVersion;
    }

    Instant askedAt() {
        return this.askedAt;
    }

}
