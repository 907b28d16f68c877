package org.tiwizi.initiative;

import java.time.Instant;

/** An initiative in the list of its own association, with the time it took its state. */
public record OwnInitiative(InitiativeCard card, Instant since) {
}
