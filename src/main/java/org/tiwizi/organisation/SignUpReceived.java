package org.tiwizi.organisation;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

/**
 * Somebody signed up; without a token when the address has an account already, and the
 * e-mail says just that.
 */
public record SignUpReceived(String email, Language language, String personName, @Nullable String token) {

    /** Without the token or the person, whatever prints it. */
    @Override
    public String toString() {
        return "SignUpReceived[%s]".formatted(this.language);
    }

}
