package org.tiwizi.notification;

import org.tiwizi.account.AccountService;
import org.tiwizi.recommendation.RecommendationsPublished;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the people of an organisation that a night has something new for them; by e-mail
 * only those who asked for it, since it may happen every night.
 */
@Component
class RecommendationListener {

    private final Announcer announcer;

    private final AccountService accounts;

    RecommendationListener(Announcer announcer, AccountService accounts) {
        this.announcer = announcer;
        this.accounts = accounts;
    }

    @EventListener
    void on(RecommendationsPublished published) {
        this.announcer.tell(this.accounts.recipients(published.organisationId()),
                News.of(NewsKind.RECOMMENDATIONS_PUBLISHED, "/recommendations"));
    }

}
