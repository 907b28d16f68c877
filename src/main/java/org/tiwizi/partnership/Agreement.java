package org.tiwizi.partnership;

import java.util.UUID;

import org.tiwizi.proposal.TermsView;

/** What the parties of a partnership agreed, for the convention that says it. */
public record Agreement(UUID partnershipId, PartnershipStatus status, UUID proposalId, UUID needId, UUID initiativeId,
        UUID associationId, UUID companyId, TermsView terms) {

}
