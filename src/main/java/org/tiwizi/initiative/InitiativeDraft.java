package org.tiwizi.initiative;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** An initiative as its authors work on it. */
public record InitiativeDraft(InitiativeCard card, Instant since, InitiativeForm form, @Nullable Picture picture,
        Pitch pitch) {

    static InitiativeDraft of(Initiative initiative) {
        InitiativeCard card = InitiativeCard.of(initiative);
        return new InitiativeDraft(card, initiative.since(), InitiativeForm.of(initiative), initiative.picture(),
                Pitch.of(card));
    }

    /** Whether one more need may be added. */
    public boolean roomForNeeds() {
        return this.card.needs().size() < Initiative.MOST_NEEDS;
    }

}
