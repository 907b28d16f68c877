package org.tiwizi.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;

import org.springframework.stereotype.Component;

/**
 * Puts the needs and the parties beside partnerships, each fetched once for a whole list.
 */
@Component
class PartnershipCards {

    private final InitiativeService initiatives;

    private final OrganisationService organisations;

    PartnershipCards(InitiativeService initiatives, OrganisationService organisations) {
        this.initiatives = initiatives;
        this.organisations = organisations;
    }

    InitiativeCard initiative(UUID id) {
        return Objects.requireNonNull(this.initiatives.cards(List.of(id)).get(id));
    }

    List<PartnershipCard> of(Collection<Partnership> partnerships) {
        Map<UUID, NeedCard> needs = this.initiatives
            .needs(partnerships.stream().map(Partnership::needId).distinct().toList());
        Map<UUID, OrganisationCard> parties = this.organisations.cards(partnerships.stream()
            .flatMap((partnership) -> Stream.of(partnership.associationId(), partnership.companyId()))
            .distinct()
            .toList());
        return partnerships.stream()
            .map((partnership) -> new PartnershipCard(partnership.id(), needs.get(partnership.needId()),
                    parties.get(partnership.associationId()), parties.get(partnership.companyId()),
                    partnership.status(), partnership.startedAt()))
            .toList();
    }

}
