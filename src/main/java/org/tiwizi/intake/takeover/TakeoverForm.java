package org.tiwizi.intake.takeover;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.account.GoodPassword;
import org.tiwizi.organisation.SignUpForm;
import org.tiwizi.shared.PlainText;

/** Who takes over an association’s page, by the link of its invitation. */
@NullUnmarked
public record TakeoverForm(String token,
        @NotBlank @PlainText @Size(max = 120) @Pattern(regexp = SignUpForm.NAME) String personName,
        @NotNull @Size(min = 8, max = 128) @GoodPassword String password, @NotNull @AssertTrue Boolean acceptTerms) {

    public static TakeoverForm blank(String token) {
        return new TakeoverForm(token, null, null, null);
    }

    /** Without the password or the person, whatever prints it. */
    @Override
    public String toString() {
        return "TakeoverForm";
    }

}
