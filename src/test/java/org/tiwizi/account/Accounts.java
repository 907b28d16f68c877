package org.tiwizi.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

/** Ready-made accounts, each with a fresh address. */
final class Accounts {

    private Accounts() {
    }

    static NewAccount moderator(String passwordHash) {
        return of(passwordHash, Role.MODERATOR, null);
    }

    static NewAccount of(String passwordHash, Role role, @Nullable UUID organisationId) {
        return new NewAccount("Nadia.%s@nour.example".formatted(UUID.randomUUID()), "Nadia", passwordHash, Language.AR,
                role, organisationId, false);
    }

}
