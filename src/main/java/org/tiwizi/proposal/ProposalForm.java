package org.tiwizi.proposal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Period;
import org.tiwizi.shared.Plausible;
import org.tiwizi.shared.PlainText;

/** What a company offers to a need, in its own words; hours are in all. */
@NullUnmarked
public record ProposalForm(@NotNull UUID need, @NotBlank @PlainText @Size(max = 2000) String message,
        @NotNull @Min(1) @Max(2000) Integer hours, @NotNull @Min(1) @Max(100) Integer people,
        @Plausible LocalDate startsOn, @Plausible LocalDate endsOn, @NotNull Mode mode) implements Period {

    /** All that the need asks for, to be changed where the company can give less. */
    public static ProposalForm of(NeedCard need) {
        return new ProposalForm(need.id(), null, need.hours(), need.people(), need.startsOn(), need.endsOn(),
                need.mode());
    }

}
