package org.tiwizi.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.initiative.NeedPlaces;
import org.tiwizi.initiative.NeedText;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.offer.OfferText;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.partnership.PartnershipCard;
import org.tiwizi.partnership.PartnershipStatus;
import org.tiwizi.proposal.ProposalCard;
import org.tiwizi.proposal.ProposalStatus;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;

/** What other rooms show, ready-made, with fresh ids each. */
public final class Portals {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private Portals() {
    }

    public static Member member(Role role) {
        boolean party = role != Role.MODERATOR && role != Role.ADMINISTRATOR;
        return new Member(UUID.randomUUID(), party ? UUID.randomUUID() : null, role, "Salma", Language.FR, 0);
    }

    public static OrganisationCard organisation(OrganisationKind kind, OrganisationStatus status) {
        return new OrganisationCard(UUID.randomUUID(), kind, "nour-1", Map.of(Language.AR, "جمعية نور"), "MA-05", null,
                "EDUCATION", null, status, null, Origin.MEMBERS, null);
    }

    public static NeedCard need(OrganisationCard association) {
        return new NeedCard(UUID.randomUUID(), UUID.randomUUID(), "eau-1", association.id(),
                Map.of(Language.FR, new NeedText("Un budget <annuel>", "Un tableau")), List.of(UUID.randomUUID()), 20,
                1, NeedPlaces.ONE, Mode.HYBRID, "MA-05", null, null, null, true);
    }

    public static InitiativeCard initiative(OrganisationCard association) {
        return new InitiativeCard(UUID.randomUUID(), "eau-1", association.id(), InitiativeStatus.PUBLISHED,
                Map.of(Language.FR,
                        new InitiativeText("De l’eau pour Azilal", "Un forage à Azilal", "Le puits est à sec", null,
                                null),
                        Language.AR, new InitiativeText("الماء لأزيلال", "حفر بئر", null, null, "المستفيدون")),
                "WATER", List.of(6), "MA-05", "MA-AZI", null, LocalDate.of(2027, 1, 31), MONDAY, Origin.MEMBERS, null,
                null, List.of(need(association)));
    }

    public static OfferCard offer(OrganisationCard company) {
        return new OfferCard(UUID.randomUUID(), "compta-1", company.id(), OfferStatus.PUBLISHED,
                Map.of(Language.FR, new OfferText("Deux comptables", "Une journée par mois")),
                List.of(UUID.randomUUID()), 2, 60, Mode.REMOTE, null, null, List.of(), List.of(), List.of(Language.FR),
                MONDAY, Origin.MEMBERS, null, null);
    }

    public static ProposalCard proposal(boolean received) {
        OrganisationCard association = organisation(OrganisationKind.ASSOCIATION, OrganisationStatus.VERIFIED);
        return new ProposalCard(UUID.randomUUID(), need(association), association,
                organisation(OrganisationKind.COMPANY, OrganisationStatus.VERIFIED), ProposalStatus.SENT, MONDAY,
                Side.COMPANY, received ? Side.ASSOCIATION : Side.COMPANY, Side.ASSOCIATION);
    }

    public static PartnershipCard partnership() {
        OrganisationCard association = organisation(OrganisationKind.ASSOCIATION, OrganisationStatus.VERIFIED);
        return new PartnershipCard(UUID.randomUUID(), need(association), association,
                organisation(OrganisationKind.COMPANY, OrganisationStatus.VERIFIED), PartnershipStatus.PREPARING,
                MONDAY);
    }

}
