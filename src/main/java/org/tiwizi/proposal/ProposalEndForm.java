package org.tiwizi.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** Why a proposal is declined or withdrawn, with a word to the other side. */
@NullUnmarked
public record ProposalEndForm(@NotNull ProposalReason reason, @PlainText @Size(max = 1000) String remark) {

    public static ProposalEndForm blank() {
        return new ProposalEndForm(null, null);
    }

}
