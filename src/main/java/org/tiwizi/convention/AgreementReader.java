package org.tiwizi.convention;

import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Written;
import org.tiwizi.verification.LegalIdentityService;

import org.springframework.stereotype.Component;

/** Reads what was agreed, for one of the parties of a partnership. */
@Component
class AgreementReader {

    private final PartnershipService partnerships;

    private final OrganisationService organisations;

    private final InitiativeService initiatives;

    private final LegalIdentityService identities;

    AgreementReader(PartnershipService partnerships, OrganisationService organisations, InitiativeService initiatives,
            LegalIdentityService identities) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.identities = identities;
    }

    /** NotFound for everybody but the two parties. */
    Agreement read(UUID partnershipId, Member party) {
        org.tiwizi.partnership.Agreement agreed = this.partnerships.agreement(partnershipId, party);
        Language language = agreed.terms().language();
        return new Agreement(partnershipId, agreed.status().isOpen(), agreed.proposalId(), agreed.needId(),
                party(agreed.associationId()), party(agreed.companyId()), initiative(agreed.initiativeId(), language),
                need(agreed.needId(), language), AgreedTerms.of(agreed.terms()));
    }

    private Party party(UUID organisationId) {
        return Party.of(this.organisations.review(organisationId), this.identities.of(organisationId));
    }

    private Written<String> initiative(UUID id, Language language) {
        return this.initiatives.cards(List.of(id))
            .values()
            .stream()
            .map((card) -> card.text(language))
            .map((written) -> new Written<>(written.language(), written.text().title()))
            .findFirst()
            .orElseThrow(() -> new NotFound("initiative", id));
    }

    private Written<String> need(UUID id, Language language) {
        return this.initiatives.needs(List.of(id))
            .values()
            .stream()
            .map((card) -> card.text(language))
            .map((written) -> new Written<>(written.language(), written.text().title()))
            .findFirst()
            .orElseThrow(() -> new NotFound("need", id));
    }

}
