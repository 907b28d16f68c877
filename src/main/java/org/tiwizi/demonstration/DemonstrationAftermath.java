package org.tiwizi.demonstration;

import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.partnership.FollowUpForm;
import org.tiwizi.partnership.FollowUpService;
import org.tiwizi.review.ReplyForm;
import org.tiwizi.review.ReviewForm;
import org.tiwizi.review.ReviewingService;
import org.tiwizi.shared.Language;

import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is said of missions that are over, and whether what they left is still used. */
@Component
@Conditional(NoDatabaseConfigured.class)
class DemonstrationAftermath {

    private final ReviewingService reviews;

    private final FollowUpService followUps;

    private final DemonstrationPast past;

    private final JdbcClient database;

    DemonstrationAftermath(ReviewingService reviews, FollowUpService followUps, DemonstrationPast past,
            JdbcClient database) {
        this.reviews = reviews;
        this.followUps = followUps;
        this.past = past;
        this.database = database;
    }

    void bring() {
        UUID statutes = of("fiduciaire-oum-rbia", "nssij-statuts");
        // the question of 90 days is due
        this.past.move(statutes, 110);
        this.followUps.tick();
        Member weavers = association("dar-nssij");
        Member accountants = company("fiduciaire-oum-rbia");
        this.followUps.answer(statutes,
                new FollowUpForm(FollowUpForm.StillUsed.YES, "Le tableau sert à chaque commande."), weavers);
        this.reviews.write(statutes, new ReviewForm(5, 5, 4,
                "Un travail expliqué pas à pas, en darija. Le modèle d’assemblée nous sert toujours ; la séance finale aurait gagné à durer une heure de plus."),
                Language.FR, weavers);
        this.reviews.write(statutes, new ReviewForm(4, 5, 5,
                "Des réponses rapides et un bureau présent à chaque séance. Les pièces demandées étaient prêtes."),
                Language.FR, accountants);
        this.reviews.reply(statutes,
                new ReplyForm("Merci à l’équipe. Nous avons depuis préparé seules notre assemblée générale."),
                Language.FR, weavers);
        this.reviews.write(of("atlas-numerique", "nour-naql"),
                new ReviewForm(5, 4, 5, "جدول واضح استعملته المنسقة من اليوم الأول، مع تأخر بسيط في الحصة الأخيرة."),
                Language.AR, association("nour-inclusion"));
    }

    private UUID of(String company, String initiative) {
        return this.database.sql("select id from partnership where company_id = ? and initiative_id = ?")
            .params(Content.id(company), Content.id(initiative))
            .query(UUID.class)
            .single();
    }

    private static Member company(String key) {
        return DemonstrationWork.member(Content.id(key), Role.COMPANY);
    }

    private static Member association(String key) {
        return DemonstrationWork.member(Content.id(key), Role.ASSOCIATION);
    }

}
