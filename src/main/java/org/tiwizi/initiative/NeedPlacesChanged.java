package org.tiwizi.initiative;

import java.util.UUID;

/**
 * A place of a need was taken, or is free again.
 *
 * @param matched whether all are taken now
 */
public record NeedPlacesChanged(UUID needId, UUID initiativeId, UUID associationId, boolean matched) {

}
