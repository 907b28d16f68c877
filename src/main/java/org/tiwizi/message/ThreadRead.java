package org.tiwizi.message;

import java.util.UUID;

/** Somebody has read a thread up to its end. */
public record ThreadRead(UUID threadId, UUID accountId) {

}
