package org.tiwizi.intake.takeover;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.intake.InvitationSent;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Token;

/**
 * An association is invited to take over the page that others began: one link, used once,
 * within 30 days. When it was used, nothing of the address is kept.
 */
@Entity
class Invitation extends Aggregate {

    static final Duration VALIDITY = Duration.ofDays(30);

    private UUID organisationId;

    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable String tokenHash;

    private Instant createdAt;

    private @Nullable Instant sentAt;

    private @Nullable Instant expiresAt;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {
        // for JPA
    }

    InvitationSent send(String organisationName, Instant at) {
        Token token = Token.fresh();
        this.tokenHash = token.hash();
        this.sentAt = at;
        this.expiresAt = at.plus(VALIDITY);
        return new InvitationSent(email(), this.language, organisationName, token.secret());
    }

    UUID organisationId() {
        return this.organisationId;
    }

    String email() {
        return Objects.requireNonNull(this.email, "used invitations have no address");
    }

    Language language() {
        return this.language;
    }

    Instant createdAt() {
        return this.createdAt;
    }

    @Nullable Instant usedAt() {
        return this.usedAt;
    }

}
