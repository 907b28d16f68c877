package org.tiwizi.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** Whose password was forgotten. */
@NullUnmarked
public record PasswordForgottenForm(@NotBlank @Email @Size(max = 254) @PlainText String email) {

    public static PasswordForgottenForm blank() {
        return new PasswordForgottenForm(null);
    }

}
