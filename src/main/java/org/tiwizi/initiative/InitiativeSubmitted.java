package org.tiwizi.initiative;

import java.util.UUID;

/** An association asks to publish an initiative. */
public record InitiativeSubmitted(UUID initiativeId, UUID associationId) {

}
