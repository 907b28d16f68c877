package org.tiwizi.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.Side;
import org.tiwizi.proposal.LegalMode;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Written;
import org.tiwizi.verification.LegalFacts;

/** What two made-up organisations agreed on. */
final class Agreements {

    private Agreements() {
    }

    /** Of two parties that are stored. */
    static Agreement between(UUID partnershipId, UUID proposalId, Meeting meeting) {
        Agreement agreement = agreement(Language.FR);
        return new Agreement(partnershipId, true, proposalId, meeting.need().id(),
                party(meeting.association(), agreement.association()), party(meeting.company(), agreement.company()),
                agreement.initiative(), agreement.need(), AgreedTerms.of(Meeting.terms(1, Side.COMPANY, 24, "x")));
    }

    private static Party party(OrganisationCard stored, Party drawn) {
        return new Party(stored.id(), drawn.names(), drawn.ice(), drawn.foundedIn(), drawn.verifiedOn(),
                drawn.references());
    }

    static Agreement agreement(Language language) {
        Party association = new Party(UUID.randomUUID(),
                Map.of(Language.AR, "جمعية أجيال للتربية والتنمية", Language.FR,
                        "Association Ajyal pour l’éducation et le développement"),
                null, 2012, LocalDate.of(2026, 2, 10), Party.references(new LegalFacts(null, "RG-217/2012",
                        "عمالة الرباط، الملحقة الإدارية الثانية", LocalDate.of(2012, 4, 18), null, null, null)));
        Party company = new Party(UUID.randomUUID(), Map.of(Language.FR, "Atlas Conseil & Numérique SARL"),
                "001561191000066", 2008, LocalDate.of(2026, 1, 5), Party.references(new LegalFacts(null, null, null,
                        null, "123456", "Tribunal de commerce de Casablanca", "40123456")));
        boolean arabic = language == Language.AR;
        return new Agreement(UUID.randomUUID(), true, UUID.randomUUID(), UUID.randomUUID(), association, company,
                new Written<>(language,
                        arabic ? "مكتبات متنقلة للقرى الجبلية"
                                : "Des bibliothèques mobiles pour les villages de montagne"),
                new Written<>(language, arabic ? "إعادة تصميم الموقع الإلكتروني" : "Refaire le site web"),
                new AgreedTerms(3, language, 60, 3, Mode.HYBRID, LocalDate.of(2026, 3, 16), LocalDate.of(2026, 6, 30),
                        LegalMode.FREE_SERVICE,
                        arabic ? "الرباط، حي حسان، الطابق 2" : "Rabat, quartier Hassan, 2e étage",
                        arabic ? "تصميم 12 صفحة بالعربية والفرنسية\nتكوين شخصين على WordPress من 18-05 إلى 20-05 بميزانية 6 000,00 درهم"
                                : "Douze pages en arabe et en français\nFormer deux personnes à WordPress du 18-05 au 20-05, pour 6 000,00 MAD",
                        arabic ? "كتابة المقالات" : "La rédaction des articles",
                        arabic ? "موقعٌ جديدٌ مُسلَّم" : "Un site en ligne, avec son mode d’emploi",
                        arabic ? "يفتح في أقل من ثانيتين على الهاتف"
                                : "S’ouvre en moins de deux secondes sur un téléphone",
                        arabic ? "مسؤولة التواصل" : "Responsable de la communication",
                        arabic ? "رئيس المشروع" : "Chef de projet",
                        List.of(new AgreedTerms.Measure(arabic ? "عدد القراء شهريا" : "Lecteurs par mois",
                                arabic ? "قارئ" : "lecteurs", BigDecimal.valueOf(120), BigDecimal.valueOf(1500)))));
    }

}
