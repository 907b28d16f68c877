package org.tiwizi.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

/**
 * A proposal as its two parties see it; the message in the language it was written in.
 */
public record ProposalPage(ProposalCard card, InitiativeCard initiative, int version, String message, Language language,
        int hours, int people, Mode mode, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn,
        @Nullable Instant settledAt, @Nullable ProposalReason reason, @Nullable String remark,
        @Nullable UUID partnershipId) {

    /** The steps this reader may take now, named as the pages one posts to. */
    public List<String> steps() {
        if (!this.card.status().isOpen()) {
            return List.of();
        }
        return this.card.received() ? List.of("acceptance", "refusal") : List.of("withdrawal");
    }

    /** Which side this reader stands on, for the words that differ. */
    public String side() {
        return this.card.received() ? "received" : "sent";
    }

}
