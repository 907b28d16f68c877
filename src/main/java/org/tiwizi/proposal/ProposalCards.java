package org.tiwizi.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;

import org.springframework.stereotype.Component;

/**
 * Puts the needs and the parties beside proposals, each fetched once for a whole list.
 */
@Component
class ProposalCards {

    private final InitiativeService initiatives;

    private final OrganisationService organisations;

    ProposalCards(InitiativeService initiatives, OrganisationService organisations) {
        this.initiatives = initiatives;
        this.organisations = organisations;
    }

    Map<UUID, NeedCard> needs(Collection<UUID> ids) {
        return this.initiatives.needs(ids.stream().distinct().toList());
    }

    List<ProposalCard> of(Collection<Proposal> proposals, @Nullable UUID reader) {
        Map<UUID, NeedCard> needs = needs(proposals.stream().map(Proposal::needId).toList());
        Map<UUID, OrganisationCard> parties = this.organisations.cards(proposals.stream()
            .flatMap((proposal) -> Stream.of(proposal.associationId(), proposal.companyId()))
            .distinct()
            .toList());
        return proposals.stream()
            .map((proposal) -> new ProposalCard(proposal.id(), needs.get(proposal.needId()),
                    parties.get(proposal.associationId()), parties.get(proposal.companyId()), proposal.status(),
                    proposal.sentAt(), proposal.associationId().equals(reader)))
            .toList();
    }

    ProposalPage page(Proposal proposal, UUID reader) {
        return new ProposalPage(of(List.of(proposal), reader).get(0),
                this.initiatives.cards(List.of(proposal.initiativeId())).get(proposal.initiativeId()),
                proposal.version(), proposal.message(), proposal.language(), proposal.hours(), proposal.people(),
                proposal.mode(), proposal.startsOn(), proposal.endsOn(), proposal.settledAt(), proposal.reason(),
                proposal.remark(), (proposal.status() == ProposalStatus.ACCEPTED) ? proposal.partnershipId() : null);
    }

}
