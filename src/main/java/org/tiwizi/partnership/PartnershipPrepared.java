package org.tiwizi.partnership;

import java.util.UUID;

/**
 * A partnership exists and waits for its convention: its agreed terms are that version of
 * the proposal, read with {@link PartnershipService#agreement}.
 */
public record PartnershipPrepared(UUID partnershipId, UUID proposalId, int termsNumber, UUID associationId,
        UUID companyId) {

}
