package org.tiwizi.account;

import org.jspecify.annotations.NullUnmarked;

/** What the sign-in page shows; the security filter reads what is sent. */
@NullUnmarked
public record SignInForm(String email, String password) {

    public static SignInForm of(String email) {
        return new SignInForm(email, null);
    }

}
