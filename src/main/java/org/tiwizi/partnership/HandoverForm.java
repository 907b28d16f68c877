package org.tiwizi.partnership;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/**
 * What the mission leaves behind: how to go on without the company, how many people
 * benefit (a count, never a name), and at most three goals it serves.
 */
@NullUnmarked
public record HandoverForm(@NotBlank @PlainText @Size(max = 5000) String handover,
        @NotNull @Min(0) @Max(1_000_000) Integer beneficiaries, @Size(max = 3) List<@Min(1) @Max(17) Integer> goals) {

    public static HandoverForm blank() {
        return new HandoverForm(null, null, List.of());
    }

}
