package org.tiwizi.intake;

import org.tiwizi.shared.Language;

/**
 * An association is invited to take over its page, which others began; the token is for
 * its link alone.
 */
public record InvitationSent(String email, Language language, String organisationName, String token) {

    /** Without the token or the address, whatever prints it. */
    @Override
    public String toString() {
        return "InvitationSent[%s]".formatted(this.language);
    }

}
