package org.tiwizi.mission;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.PlainText;
import org.tiwizi.shared.Plausible;

/**
 * A milestone to be planned.
 *
 * @param key the id it will have: what is sent twice is planned once
 */
@NullUnmarked
public record MilestoneForm(UUID key, @NotBlank @PlainText @Size(max = 200) String title, @NotNull Side owner,
        @NotNull @Plausible LocalDate dueOn) {

    public static MilestoneForm blank() {
        return new MilestoneForm(UUID.randomUUID(), null, Side.COMPANY, null);
    }

}
