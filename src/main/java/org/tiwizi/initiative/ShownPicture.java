package org.tiwizi.initiative;

import java.util.UUID;

/** A picture to be sent, and whether everybody may keep it. */
public record ShownPicture(UUID id, byte[] content, boolean open) {
}
