package org.tiwizi.organisation;

import org.jspecify.annotations.Nullable;

/** What both sign-up forms ask for; each adds what its kind of organisation needs. */
public sealed interface SignUpForm permits AssociationSignUpForm, CompanySignUpForm {

    /** One line with at least one letter. */
    String NAME = "[^\\r\\n\\t]*\\p{L}[^\\r\\n\\t]*";

    /** An address that can be written in one header line, with a domain of two parts. */
    String EMAIL = "[^\\s@\"(),:;<>\\[\\]\\\\]+@[^\\s@\"(),:;<>\\[\\]\\\\]+\\.[^\\s@\"(),:;<>\\[\\]\\\\.]+";

    OrganisationKind kind();

    String personName();

    String email();

    /** As it was typed, spaces included. */
    String password();

    String organisationName();

    String region();

    /** Associations only. */
    default @Nullable String sector() {
        return null;
    }

    /** Companies only. */
    default @Nullable String ice() {
        return null;
    }

    /** Companies only. */
    default @Nullable String activitySector() {
        return null;
    }

}
