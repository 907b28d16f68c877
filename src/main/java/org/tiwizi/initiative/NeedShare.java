package org.tiwizi.initiative;

import java.time.Instant;
import java.util.UUID;

/**
 * The place of a need that a company takes with its partnership.
 *
 * @param hours its share of the need’s hours, all its people together
 */
public record NeedShare(UUID partnershipId, UUID needId, UUID companyId, int hours, Instant takenAt) {

}
