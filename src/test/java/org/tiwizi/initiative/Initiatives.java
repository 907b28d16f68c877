package org.tiwizi.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;

/** Ready-made initiatives, each of a fresh association. */
public final class Initiatives {

    public static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    public static final UUID SKILL = UUID.fromString("11111111-2222-3333-4444-555555555555");

    public static final String TITLE = "Comptabilité transparente pour un centre d’accueil";

    public static final String ARABIC_TITLE = "محاسبة شفافة لمركز استقبال";

    private Initiatives() {
    }

    public static Member member(Role role) {
        return new Member(UUID.randomUUID(), UUID.randomUUID(), role, "Nadia", Language.FR, 0);
    }

    public static InitiativeTextForm text() {
        return new InitiativeTextForm(TITLE, "Notre centre reçoit trois financements et tient ses comptes à la main.",
                "Depuis trois ans, notre centre reçoit trois financements différents et tient encore ses comptes à la main. "
                        + "Les familles et les bailleurs ne peuvent pas les lire.",
                "Des comptes clairs et lisibles, tenus chaque mois par notre équipe.", "85 enfants et 12 salariés");
    }

    public static InitiativeForm form() {
        return new InitiativeForm(null, text(), null, "DISABILITY", List.of(4, 10), "MA-05", null, null,
                LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 26), null, null);
    }

    /** Only a title. */
    public static InitiativeForm bareForm() {
        return new InitiativeForm(null, new InitiativeTextForm(TITLE, null, null, null, null), null, null, null, null,
                null, null, null, null, null, null);
    }

    public static NeedForm needForm() {
        return needForm(null, null);
    }

    public static NeedForm needForm(@Nullable String region, @Nullable String province) {
        return new NeedForm(null,
                new NeedTextForm("Un plan comptable", "Un plan comptable simple, un modèle de rapport et un guide."),
                null, List.of(SKILL), 90, 2, 1, Mode.HYBRID, region, province, null, null, null, null);
    }

    static Initiative draft() {
        return draft(UUID.randomUUID());
    }

    static Initiative draft(UUID associationId) {
        Initiative initiative = new Initiative(UUID.randomUUID(), associationId, form(), TUESDAY);
        initiative.add(UUID.randomUUID(), needForm());
        return initiative;
    }

    static Initiative published(UUID associationId) {
        Initiative initiative = draft(associationId);
        initiative.submit(TUESDAY);
        initiative.publish(TUESDAY);
        return initiative;
    }

    public static InitiativeCard card(InitiativeStatus status, @Nullable String remark) {
        UUID id = UUID.randomUUID();
        UUID association = UUID.randomUUID();
        NeedCard need = new NeedCard(UUID.randomUUID(), id, "comptabilite", association,
                Map.of(Language.FR, new NeedText("Un plan comptable", "Un plan <b>simple</b>, un modèle et un guide."),
                        Language.AR, new NeedText("مخطط محاسبي", "مخطط محاسبي بسيط مع دليل عملي")),
                List.of(SKILL), 90, 2, NeedPlaces.ONE, Mode.HYBRID, "MA-05", null, LocalDate.of(2027, 1, 11), null,
                status == InitiativeStatus.PUBLISHED);
        InitiativeText french = text().text();
        return new InitiativeCard(id, "comptabilite", association, status,
                Map.of(Language.FR, french, Language.AR,
                        new InitiativeText(ARABIC_TITLE, "يتلقى مركزنا ثلاثة تمويلات.", "مشكل\nوسطر ثان", null, null)),
                "DISABILITY", List.of(4), "MA-05", null, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 26), TUESDAY,
                Origin.DEMONSTRATION, null, remark, List.of(need));
    }

    /** The same with its need to be met in this way in a place of its own. */
    public static InitiativeCard placed(InitiativeCard card, Mode mode, String region, @Nullable String province) {
        NeedCard need = card.needs().get(0);
        return new InitiativeCard(card.id(), card.slug(), card.associationId(), card.status(), card.texts(),
                card.sectorCode(), card.goals(), card.regionCode(), card.provinceCode(), card.startsOn(), card.endsOn(),
                card.publishedAt(), card.origin(), card.source(), card.remark(),
                List.of(new NeedCard(need.id(), need.initiativeId(), need.initiativeSlug(), need.associationId(),
                        need.texts(), need.skills(), need.hours(), need.people(), need.places(), mode, region, province,
                        need.startsOn(), need.endsOn(), need.open())));
    }

    /** The same with so much of its need taken. */
    public static InitiativeCard taken(InitiativeCard card, NeedPlaces places) {
        NeedCard need = card.needs().get(0);
        return new InitiativeCard(card.id(), card.slug(), card.associationId(), card.status(), card.texts(),
                card.sectorCode(), card.goals(), card.regionCode(), card.provinceCode(), card.startsOn(), card.endsOn(),
                card.publishedAt(), card.origin(), card.source(), card.remark(),
                List.of(new NeedCard(need.id(), need.initiativeId(), need.initiativeSlug(), need.associationId(),
                        need.texts(), need.skills(), need.hours(), need.people(), places, need.mode(),
                        need.regionCode(), need.provinceCode(), need.startsOn(), need.endsOn(), !places.matched())));
    }

    public static InitiativeDraft draftOf(InitiativeCard card) {
        return new InitiativeDraft(card, TUESDAY, form().over(3), new Picture(UUID.randomUUID(), 640, 360),
                Pitch.of(card));
    }

    public static OrganisationCard association(UUID id, OrganisationStatus status) {
        return new OrganisationCard(id, OrganisationKind.ASSOCIATION, "nour",
                Map.of(Language.FR, "Nour pour l’inclusion", Language.AR, "نور للإدماج"), "MA-05", null, "DISABILITY",
                null, status, LocalDate.of(2026, 9, 3), Origin.MEMBERS, null);
    }

}
