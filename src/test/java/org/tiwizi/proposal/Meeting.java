package org.tiwizi.proposal;

import java.math.BigDecimal;
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
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;

import org.springframework.jdbc.core.simple.JdbcClient;

/** An association with an open need and a company that could meet it; fresh ids each. */
public record Meeting(OrganisationCard association, OrganisationCard company, InitiativeCard initiative,
        NeedCard need) {

    public static Meeting fresh() {
        OrganisationCard association = organisation(OrganisationKind.ASSOCIATION, "جمعية نور <b>");
        OrganisationCard company = organisation(OrganisationKind.COMPANY, "Atlas & Fils");
        UUID initiativeId = UUID.randomUUID();
        NeedCard need = new NeedCard(UUID.randomUUID(), initiativeId, "nour-" + initiativeId, association.id(),
                Map.of(Language.AR, new NeedText("محاسبة مبسطة", "دليل من عشر صفحات")), List.of(UUID.randomUUID()), 40,
                2, NeedPlaces.ONE, Mode.HYBRID, "MA-05", null, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 26),
                true);
        InitiativeCard initiative = new InitiativeCard(initiativeId, need.initiativeSlug(), association.id(),
                InitiativeStatus.PUBLISHED,
                Map.of(Language.AR, new InitiativeText("مركز نهاري شفاف", "ملخص", null, null, null)), "DISABILITY",
                List.of(), "MA-05", null, null, null, null, Origin.MEMBERS, null, null, List.of(need));
        return new Meeting(association, company, initiative, need);
    }

    public static OrganisationCard organisation(OrganisationKind kind, String name) {
        UUID id = UUID.randomUUID();
        return new OrganisationCard(id, kind, "o-" + id, Map.of(Language.FR, name), "MA-05", null, null, null,
                OrganisationStatus.VERIFIED, LocalDate.of(2026, 9, 3), Origin.MEMBERS, null);
    }

    public static Member member(OrganisationCard organisation) {
        return new Member(UUID.randomUUID(), organisation.id(), Role.valueOf(organisation.kind().name()), "Salma",
                Language.FR, 0);
    }

    public ProposalForm form() {
        return form("نقترح محاسبا ليومين.", 24);
    }

    public ProposalForm form(String message, int hours) {
        return new ProposalForm(this.need.id(), message, hours, 1, null, null, Mode.REMOTE, null, null, null, null,
                "دليل من عشر صفحات", null, null, null,
                new IndicatorForm("وصولات مرتبة", null, BigDecimal.ZERO, BigDecimal.TEN), null, null, null, null);
    }

    /** A version of the terms as the pages show it. */
    public static TermsView terms(int number, Side author, int hours, String message) {
        return new TermsView(number, author, Instant.parse("2026-11-02T09:00:00Z"), Language.AR, message,
                new TermsContent(hours, 1, Mode.HYBRID, null, LocalDate.of(2027, 3, 26), "Agadir",
                        LegalMode.FREE_SERVICE, "Le guide", "La saisie", "Un guide de dix pages", null, "Trésorière",
                        null),
                List.of(new AgreedIndicator("Reçus classés", "reçus", BigDecimal.ZERO, BigDecimal.TEN)));
    }

    public static void store(JdbcClient database, OrganisationCard organisation) {
        database.sql("""
                insert into organisation (id, version, kind, slug, status, since, created_at)
                values (?, 0, ?, ?, 'VERIFIED', now(), now())
                """).params(organisation.id(), organisation.kind().name(), organisation.slug()).update();
    }

    /** A published offer of the company, stored. */
    public OfferCard storedOffer(JdbcClient database) {
        UUID id = UUID.randomUUID();
        database.sql("""
                insert into offer (id, version, slug, company_id, hours, people, mode, status, since, published_at)
                values (?, 0, ?, ?, 40, 2, 'REMOTE', 'PUBLISHED', now(), now())
                """).params(id, "offre-" + id, this.company.id()).update();
        return new OfferCard(id, "offre-" + id, this.company.id(), OfferStatus.PUBLISHED, Map.of(), List.of(), 2, 40,
                Mode.REMOTE, null, null, List.of(), List.of(), List.of(), Instant.parse("2026-11-02T09:00:00Z"),
                Origin.MEMBERS, null, null);
    }

    public Meeting storedIn(JdbcClient database) {
        store(database, this.association);
        store(database, this.company);
        database.sql("""
                insert into initiative (id, version, slug, association_id, status, since, published_at)
                values (?, 0, ?, ?, 'PUBLISHED', now(), now())
                """).params(this.initiative.id(), this.initiative.slug(), this.association.id()).update();
        database.sql("""
                insert into need (id, version, initiative_id, position, hours, people, mode)
                values (?, 0, ?, 0, 40, 2, 'HYBRID')
                """).params(this.need.id(), this.initiative.id()).update();
        return this;
    }

}
