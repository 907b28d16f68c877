package org.tiwizi.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Language;

/** What somebody signs in with, and for which organisation they act. */
@Entity
class Account extends Aggregate {

    private String email;

    private String personName;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID organisationId;

    private int stamp;

    private boolean demonstration;

    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {
        // for JPA
    }

    Account(NewAccount account, Instant openedAt) {
        this.email = account.email();
        this.personName = account.personName();
        this.passwordHash = account.passwordHash();
        this.language = account.language();
        this.role = account.role();
        this.organisationId = account.organisationId();
        this.demonstration = account.demonstration();
        this.openedAt = openedAt;
    }

    /** A new password ends all sessions that began with the old one. */
    void changePassword(String hash) {
        this.passwordHash = hash;
        this.stamp++;
    }

    Member member() {
        return new Member(id(), this.organisationId, this.role, this.personName, this.language, this.stamp);
    }

    Recipient recipient() {
        return new Recipient(id(), this.email, this.language, this.personName);
    }

    String email() {
        return this.email;
    }

    String passwordHash() {
        return this.passwordHash;
    }

    Language language() {
        return this.language;
    }

    Role role() {
        return this.role;
    }

    int stamp() {
        return this.stamp;
    }

}
