package org.tiwizi.partnership;

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
 * Puts the needs and the parties beside proposals and partnerships, each fetched once for
 * a whole list.
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
        return read(proposals, List.of()).proposals(proposals, reader);
    }

    List<PartnershipCard> of(Collection<Partnership> partnerships) {
        return read(List.of(), partnerships).partnerships(partnerships);
    }

    /** Needs and parties of both lists, and others asked for, each in one query. */
    Known read(Collection<Proposal> proposals, Collection<Partnership> partnerships, UUID... others) {
        Stream<UUID> needs = Stream.concat(proposals.stream().map(Proposal::needId),
                partnerships.stream().map(Partnership::needId));
        Stream<UUID> parties = Stream
            .of(proposals.stream().flatMap((proposal) -> Stream.of(proposal.associationId(), proposal.companyId())),
                    partnerships.stream()
                        .flatMap((partnership) -> Stream.of(partnership.associationId(), partnership.companyId())),
                    Stream.of(others))
            .flatMap((ids) -> ids);
        return new Known(needs(needs.toList()), this.organisations.cards(parties.distinct().toList()));
    }

    /** What was read for a page. */
    record Known(Map<UUID, NeedCard> needs, Map<UUID, OrganisationCard> organisations) {

        List<ProposalCard> proposals(Collection<Proposal> proposals, @Nullable UUID reader) {
            return proposals.stream()
                .map((proposal) -> new ProposalCard(proposal.id(), this.needs.get(proposal.needId()),
                        this.organisations.get(proposal.associationId()), this.organisations.get(proposal.companyId()),
                        proposal.status(), proposal.sentAt(), proposal.associationId().equals(reader)))
                .toList();
        }

        List<PartnershipCard> partnerships(Collection<Partnership> partnerships) {
            return partnerships.stream()
                .map((partnership) -> new PartnershipCard(partnership.id(), this.needs.get(partnership.needId()),
                        this.organisations.get(partnership.associationId()),
                        this.organisations.get(partnership.companyId()), partnership.startedAt()))
                .toList();
        }

    }

    ProposalPage page(Proposal proposal, UUID reader, @Nullable UUID partnershipId) {
        return new ProposalPage(of(List.of(proposal), reader).get(0),
                this.initiatives.cards(List.of(proposal.initiativeId())).get(proposal.initiativeId()),
                proposal.version(), proposal.message(), proposal.language(), proposal.hours(), proposal.people(),
                proposal.mode(), proposal.startsOn(), proposal.endsOn(), proposal.settledAt(), proposal.reason(),
                proposal.remark(), partnershipId);
    }

}
