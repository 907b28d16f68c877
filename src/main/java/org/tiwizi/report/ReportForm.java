package org.tiwizi.report;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/**
 * What somebody reports.
 *
 * @param page the address of the page, without the host
 * @param email where a stranger wants to be told; members are told where they always are
 */
@NullUnmarked
public record ReportForm(@NotBlank @PlainText @Size(max = 300) @Pattern(regexp = "/[^\\s\\\\]*") String page,
        @NotNull ReportReason reason, @NotBlank @PlainText @Size(max = 2000) String description,
        @PlainText @Size(max = 254) @Email(regexp = EMAIL) String email) {

    private static final String EMAIL = "[^\\s@\"(),:;<>\\[\\]\\\\]+@[^\\s@\"(),:;<>\\[\\]\\\\]+\\.[^\\s@\"(),:;<>\\[\\]\\\\.]+";

    public static ReportForm of(String page) {
        return new ReportForm(page, null, null, null);
    }

    /** Without the words or the address, whatever prints it. */
    @Override
    public String toString() {
        return "ReportForm";
    }

}
