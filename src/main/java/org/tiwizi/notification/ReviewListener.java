package org.tiwizi.notification;

import org.tiwizi.account.AccountService;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.proposal.Side;
import org.tiwizi.review.ReviewMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the parties of a partnership what happened to their reviews. */
@Component
class ReviewListener {

    private final Announcer announcer;

    private final AccountService accounts;

    private final OrganisationService organisations;

    ReviewListener(Announcer announcer, AccountService accounts, OrganisationService organisations) {
        this.announcer = announcer;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @EventListener
    void on(ReviewMoved moved) {
        for (Side side : moved.told()) {
            this.announcer.tell(this.accounts.recipients(moved.organisation(side)),
                    News.of(NewsKind.valueOf("REVIEW_" + moved.step()), "/partnerships/" + moved.partnershipId())
                        .with(this.organisations.card(moved.organisation(side.other()))::name));
        }
    }

}
