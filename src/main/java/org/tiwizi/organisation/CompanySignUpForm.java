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

/** Signing up as a company. */
@NullUnmarked
public record CompanySignUpForm(
        @NotBlank @PlainText @Size(max = 120) @Pattern(regexp = SignUpForm.NAME) String personName,
        @NotBlank @PlainText @Size(max = 254) @Email(regexp = SignUpForm.EMAIL) String email,
        @NotNull @Size(min = 8, max = 128) @GoodPassword String password,
        @NotBlank @PlainText @Size(min = 2, max = 160) @Pattern(regexp = SignUpForm.NAME) String organisationName,
        @NotBlank @Known(Known.Kind.REGION) String region, @NotBlank @ValidIce String ice,
        @NotBlank @Known(Known.Kind.ACTIVITY) String activitySector,
        @NotNull @AssertTrue Boolean acceptTerms) implements SignUpForm {

    public static CompanySignUpForm blank() {
        return new CompanySignUpForm(null, null, null, null, null, null, null, null);
    }

    @Override
    public OrganisationKind kind() {
        return OrganisationKind.COMPANY;
    }

    /** Without the password or the person, whatever prints it. */
    @Override
    public String toString() {
        return "CompanySignUpForm";
    }

}
