package org.tiwizi.message;

import java.util.UUID;

/** Somebody of an organisation wrote to the other side. */
public record MessageWritten(UUID threadId, UUID needId, UUID from, UUID to) {

}
