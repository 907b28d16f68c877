package org.tiwizi.initiative;

import java.util.UUID;

/** A moderator asked for changes. */
public record InitiativeReturned(UUID initiativeId, UUID associationId, String remark) {

}
