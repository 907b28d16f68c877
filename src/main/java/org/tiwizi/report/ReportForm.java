package org.tiwizi.report;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.organisation.SignUpForm;
import org.tiwizi.shared.PlainText;

/**
 * What somebody reports.
 *
 * @param page the address of the page, without the host
 * @param email where a stranger wants to be told; members are told where they always are
 */
@NullUnmarked
public record ReportForm(@NotBlank @PlainText @Size(max = LONGEST) @Pattern(regexp = PAGE) String page,
        @NotNull ReportReason reason, @NotBlank @PlainText @Size(max = 2000) String description,
        @PlainText @Size(max = 254) @Email(regexp = SignUpForm.EMAIL) String email) {

    private static final int LONGEST = 300;

    // two slashes would begin the name of another site
    private static final String PAGE = "/(?!/)[^\\s\\\\]*";

    /** An empty form about a page; about the home page if that is none of ours. */
    public static ReportForm about(String page) {
        boolean ours = page != null && page.length() <= LONGEST && page.matches(PAGE);
        return new ReportForm(ours ? page : "/", null, null, null);
    }

    /** Without the words or the address, whatever prints it. */
    @Override
    public String toString() {
        return "ReportForm";
    }

}
