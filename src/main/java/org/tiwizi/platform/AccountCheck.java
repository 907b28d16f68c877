package org.tiwizi.platform;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;

/**
 * Asked at every request whether who signed in earlier may still go on, so that a changed
 * role or a closed account counts at once.
 */
public interface AccountCheck {

    /** The same, renewed, or nothing: then the session is ended. */
    @Nullable Authentication renew(Authentication current);

}
