package org.tiwizi.organisation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** What a member types of an organisation in one language. */
@NullUnmarked
public record OrganisationWords(@PlainText @Size(min = 2, max = 160) @Pattern(regexp = SignUpForm.NAME) String name,
        @PlainText @Size(max = 2000) String mission) {

    static OrganisationWords blank() {
        return new OrganisationWords(null, null);
    }

    /** A mission stands under a name. */
    @AssertTrue
    public boolean isNamed() {
        return this.mission == null || this.name != null;
    }

}
