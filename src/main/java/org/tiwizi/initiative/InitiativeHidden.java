package org.tiwizi.initiative;

import java.util.UUID;

/** An initiative was paused or closed and leaves all lists. */
public record InitiativeHidden(UUID initiativeId, UUID associationId) {

}
