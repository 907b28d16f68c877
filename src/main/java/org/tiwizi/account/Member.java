package org.tiwizi.account;

import java.io.Serializable;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in: the principal. The stamp changes with the password and ends older
 * sessions.
 */
public record Member(UUID accountId, @Nullable UUID organisationId, Role role, String personName, Language language,
        int stamp) implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1L;

    /** The account’s id: what a session is filed under tells nothing of the person. */
    @Override
    public String getName() {
        return this.accountId.toString();
    }

    /**
     * The organisation for which this member acts; moderators and administrators have
     * none.
     */
    public UUID organisation() {
        if (this.organisationId == null) {
            throw new IllegalStateException("Not a member of an organisation");
        }
        return this.organisationId;
    }

}
