package org.tiwizi.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** What one side has to say with a step: why not, or what was delivered and where. */
@NullUnmarked
public record RemarkForm(@NotBlank @PlainText @Size(max = 1000) String remark) {

    public static RemarkForm blank() {
        return new RemarkForm(null);
    }

}
