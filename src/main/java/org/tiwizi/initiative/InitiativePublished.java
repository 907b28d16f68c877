package org.tiwizi.initiative;

import java.util.UUID;

/** An initiative is to be seen, for the first time or again. */
public record InitiativePublished(UUID initiativeId, UUID associationId) {

}
