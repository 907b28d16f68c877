package org.tiwizi.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeRepository.Addressed;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of an initiative, for everybody once it is shown, for its authors before. */
@Service
@Transactional(readOnly = true)
public class InitiativeViewService {

    private final InitiativeRepository initiatives;

    private final OrganisationService organisations;

    InitiativeViewService(InitiativeRepository initiatives, OrganisationService organisations) {
        this.initiatives = initiatives;
        this.organisations = organisations;
    }

    /** What everybody sees; NotFound while it or its association is not to be seen. */
    public InitiativeView show(String slug) {
        Initiative initiative = this.initiatives.findBySlug(slug)
            .filter((found) -> found.status().isShown())
            .orElseThrow(() -> new NotFound("initiative", slug));
        OrganisationCard association = this.organisations.card(initiative.associationId());
        if (!association.verified()) {
            throw new NotFound("initiative of a verified association", slug);
        }
        return view(initiative, association);
    }

    /** What everybody would see, for its authors. */
    public InitiativeView preview(UUID id, Member association) {
        Initiative initiative = this.initiatives.findByIdAndAssociationId(id, association.organisation())
            .orElseThrow(() -> new NotFound("initiative", id));
        return view(initiative, this.organisations.card(initiative.associationId()));
    }

    /**
     * The last parts of their pages’ addresses, in one query; unknown ids are left out.
     */
    public Map<UUID, String> slugs(Collection<UUID> ids) {
        return this.initiatives.findSlugs(ids).stream().collect(Collectors.toMap(Addressed::getId, Addressed::getSlug));
    }

    private InitiativeView view(Initiative initiative, OrganisationCard association) {
        this.initiatives.withNeeds(List.of(initiative));
        return InitiativeView.of(initiative, association);
    }

}
