package org.tiwizi.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Token;

/**
 * Somebody asked for a new password: one link, used once, within the hour. For an address
 * that nobody has the row is written all the same, so that both look alike.
 */
@Entity
class PasswordReset extends Aggregate {

    static final Duration VALIDITY = Duration.ofHours(1);

    private @Nullable UUID accountId;

    private String tokenHash;

    private Instant askedAt;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected PasswordReset() {
        // for JPA
    }

    PasswordReset(@Nullable UUID accountId, Token token, Instant askedAt) {
        this.accountId = accountId;
        this.tokenHash = token.hash();
        this.askedAt = askedAt;
        this.expiresAt = askedAt.plus(VALIDITY);
    }

}
