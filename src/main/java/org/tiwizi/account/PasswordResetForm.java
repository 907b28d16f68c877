package org.tiwizi.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** A new password, with the secret of the link that was sent. */
@NullUnmarked
public record PasswordResetForm(@NotNull @Size(max = 100) String token,
        @NotNull @Size(min = 8, max = 128) @GoodPassword String password) {

    public static PasswordResetForm blank(String token) {
        return new PasswordResetForm(token, null);
    }

    @Override
    public String toString() {
        return "PasswordResetForm";
    }

}
