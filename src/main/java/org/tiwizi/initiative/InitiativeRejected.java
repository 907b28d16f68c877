package org.tiwizi.initiative;

import java.util.UUID;

/** A moderator refused an initiative. */
public record InitiativeRejected(UUID initiativeId, UUID associationId, String remark) {

}
