package org.tiwizi.organisation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.account.GoodPassword;
import org.tiwizi.shared.PlainText;
import org.tiwizi.taxonomy.Known;

/** Signing up as an association. */
@NullUnmarked
public record AssociationSignUpForm(
        @NotBlank @PlainText @Size(max = 120) @Pattern(regexp = SignUpForm.NAME) String personName,
        @NotBlank @PlainText @Size(max = 254) @Email(regexp = SignUpForm.EMAIL) String email,
        @NotNull @Size(min = 8, max = 128) @GoodPassword String password,
        @NotBlank @PlainText @Size(min = 2, max = 160) @Pattern(regexp = SignUpForm.NAME) String organisationName,
        @NotBlank @Known(Known.Kind.REGION) String region, @NotBlank @Known(Known.Kind.SECTOR) String sector,
        @NotNull @AssertTrue Boolean acceptTerms) implements SignUpForm {

    public static AssociationSignUpForm blank() {
        return new AssociationSignUpForm(null, null, null, null, null, null, null);
    }

    @Override
    public OrganisationKind kind() {
        return OrganisationKind.ASSOCIATION;
    }

    /** Without the password or the person, whatever prints it. */
    @Override
    public String toString() {
        return "AssociationSignUpForm";
    }

}
