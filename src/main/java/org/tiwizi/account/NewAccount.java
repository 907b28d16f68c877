package org.tiwizi.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

/** An account to be opened; the password is already hashed. */
public record NewAccount(String email, String personName, String passwordHash, Language language, Role role,
        @Nullable UUID organisationId, boolean demonstration) {

}
