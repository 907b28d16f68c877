package org.tiwizi.account;

import org.tiwizi.shared.Language;

/**
 * Somebody who has an account asked for a new password; the token goes into the e-mail
 * only.
 */
public record PasswordResetAsked(String email, Language language, String token) {

    /** Without the token or the address, whatever prints it. */
    @Override
    public String toString() {
        return "PasswordResetAsked[%s]".formatted(this.language);
    }

}
