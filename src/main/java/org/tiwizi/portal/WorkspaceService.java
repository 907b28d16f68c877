package org.tiwizi.portal;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.moderation.ModerationService;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.partnership.Dealings;
import org.tiwizi.partnership.DealingsService;
import org.tiwizi.proposal.ProposalCard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Composes the workspace of whoever is signed in. */
@Service
public class WorkspaceService {

    private static final int SHOWN = 5;

    private final OrganisationService organisations;

    private final InitiativeService initiatives;

    private final OfferService offers;

    private final DealingsService dealings;

    private final ModerationService moderation;

    WorkspaceService(OrganisationService organisations, InitiativeService initiatives, OfferService offers,
            DealingsService dealings, ModerationService moderation) {
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.offers = offers;
        this.dealings = dealings;
        this.moderation = moderation;
    }

    /** The workspace of this member now. */
    @Transactional(readOnly = true)
    public WorkspacePage show(Member member) {
        return switch (member.role()) {
            case ASSOCIATION, COMPANY -> party(member);
            case INSTITUTION -> page(member, organisation(member), NextStep.ORGANISATION, 0);
            case MODERATOR, ADMINISTRATOR -> page(member, null, NextStep.MODERATION, this.moderation.waiting());
        };
    }

    private WorkspacePage party(Member member) {
        UUID id = member.organisation();
        boolean association = member.role() == Role.ASSOCIATION;
        Dealings found = this.dealings.of(member, SHOWN);
        OrganisationCard organisation = found.organisation();
        List<ProposalCard> waiting = found.open();
        List<InitiativeCard> shown = association ? this.initiatives.publishedBy(id, SHOWN) : List.of();
        List<OfferCard> offered = association ? List.of() : this.offers.publishedBy(id, SHOWN);
        NextStep next = association ? next(organisation, waiting, shown) : next(organisation, offered);
        return new WorkspacePage(member.role(), member.personName(), organisation, next, waiting, shown, offered,
                found.partnerships(), 0);
    }

    private OrganisationCard organisation(Member member) {
        return this.organisations.card(member.organisation());
    }

    private static WorkspacePage page(Member member, @Nullable OrganisationCard organisation, NextStep next,
            long queue) {
        return new WorkspacePage(member.role(), member.personName(), organisation, next, List.of(), List.of(),
                List.of(), List.of(), queue);
    }

    private static NextStep next(OrganisationCard association, List<ProposalCard> waiting,
            List<InitiativeCard> initiatives) {
        if (!association.verified()) {
            return beforeVerified(association, NextStep.FIRST_INITIATIVE);
        }
        if (waiting.stream().anyMatch(ProposalCard::mine)) {
            return NextStep.ANSWERS;
        }
        return initiatives.isEmpty() ? NextStep.FIRST_INITIATIVE : NextStep.INITIATIVES;
    }

    private static NextStep next(OrganisationCard company, List<OfferCard> offers) {
        if (!company.verified()) {
            return beforeVerified(company, NextStep.FIRST_OFFER);
        }
        return offers.isEmpty() ? NextStep.FIRST_OFFER : NextStep.BROWSING;
    }

    private static NextStep beforeVerified(OrganisationCard organisation, NextStep meanwhile) {
        return switch (organisation.status()) {
            case DRAFT, LAPSED -> NextStep.VERIFICATION;
            case CHANGES_REQUESTED -> NextStep.CORRECTION;
            case REJECTED, SUSPENDED, CLOSED -> NextStep.ORGANISATION;
            case SUBMITTED, IN_REVIEW, VERIFIED, EXPIRING -> meanwhile;
        };
    }

}
