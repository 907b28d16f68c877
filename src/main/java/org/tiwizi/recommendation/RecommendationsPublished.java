package org.tiwizi.recommendation;

import java.util.UUID;

/**
 * A night recommended something to this organisation that no earlier one did. Once for
 * each night and organisation, however many recommendations there are.
 */
public record RecommendationsPublished(UUID organisationId) {

}
