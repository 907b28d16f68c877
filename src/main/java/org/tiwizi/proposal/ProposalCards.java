package org.tiwizi.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.tiwizi.account.Member;
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

    private final TermsRepository terms;

    ProposalCards(InitiativeService initiatives, OrganisationService organisations, TermsRepository terms) {
        this.initiatives = initiatives;
        this.organisations = organisations;
        this.terms = terms;
    }

    Map<UUID, NeedCard> needs(Collection<UUID> ids) {
        return this.initiatives.needs(ids.stream().distinct().toList());
    }

    List<ProposalCard> of(Collection<Proposal> proposals, Member reader) {
        return open(proposals, List.of(), List.of(), reader).cards();
    }

    OpenProposals open(Collection<Proposal> proposals, Collection<UUID> otherNeeds, Collection<UUID> otherParties,
            Member reader) {
        Map<UUID, NeedCard> needs = needs(
                Stream.concat(proposals.stream().map(Proposal::needId), otherNeeds.stream()).toList());
        Map<UUID, OrganisationCard> parties = this.organisations.cards(Stream
            .concat(proposals.stream().flatMap((proposal) -> Stream.of(proposal.associationId(), proposal.companyId())),
                    otherParties.stream())
            .distinct()
            .toList());
        List<ProposalCard> cards = proposals.stream()
            .map((proposal) -> new ProposalCard(proposal.id(), needs.get(proposal.needId()),
                    parties.get(proposal.associationId()), parties.get(proposal.companyId()), proposal.status(),
                    proposal.sentAt(), proposal.sender(), Side.of(reader), proposal.turn()))
            .toList();
        return new OpenProposals(cards, needs, parties);
    }

    ProposalPage page(Proposal proposal, Member reader) {
        return new ProposalPage(of(List.of(proposal), reader).get(0),
                this.initiatives.cards(List.of(proposal.initiativeId())).get(proposal.initiativeId()), proposal.steps(),
                this.terms.findAllOf(proposal.id())
                    .stream()
                    .map(Terms::view)
                    .filter((version) -> version.number() <= proposal.termsNumber())
                    .toList(),
                proposal.settledAt(), proposal.reason(), proposal.remark(),
                (proposal.status() == ProposalStatus.COMPANY_APPROVED) ? proposal.partnershipId() : null);
    }

}
