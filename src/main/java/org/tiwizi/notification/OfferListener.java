package org.tiwizi.notification;

import java.util.List;
import java.util.UUID;

import org.tiwizi.account.AccountService;
import org.tiwizi.account.Role;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferPublished;
import org.tiwizi.offer.OfferRejected;
import org.tiwizi.offer.OfferReturned;
import org.tiwizi.offer.OfferService;
import org.tiwizi.offer.OfferSubmitted;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Written;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells companies what was decided of their skills offers, and moderators what waits. */
@Component
class OfferListener {

    private final Announcer announcer;

    private final AccountService accounts;

    private final OfferService offers;

    OfferListener(Announcer announcer, AccountService accounts, OfferService offers) {
        this.announcer = announcer;
        this.accounts = accounts;
        this.offers = offers;
    }

    @EventListener
    void on(OfferSubmitted submitted) {
        this.announcer.note(this.accounts.recipients(Role.MODERATOR),
                news(NewsKind.OFFER_SUBMITTED, "/moderation", card(submitted.offerId())));
    }

    @EventListener
    void on(OfferPublished published) {
        OfferCard card = card(published.offerId());
        tell(card, news(NewsKind.OFFER_PUBLISHED, "/offers/" + card.slug(), card));
    }

    @EventListener
    void on(OfferReturned returned) {
        OfferCard card = card(returned.offerId());
        tell(card, news(NewsKind.OFFER_RETURNED, own(card), card).remarked(returned.remark()));
    }

    @EventListener
    void on(OfferRejected rejected) {
        OfferCard card = card(rejected.offerId());
        tell(card, news(NewsKind.OFFER_REJECTED, own(card), card).remarked(rejected.remark()));
    }

    private OfferCard card(UUID id) {
        OfferCard card = this.offers.cards(List.of(id)).get(id);
        if (card == null) {
            throw new NotFound("offer", id);
        }
        return card;
    }

    private static String own(OfferCard card) {
        return "/workspace/offers/" + card.id();
    }

    private static News news(NewsKind kind, String link, OfferCard card) {
        return News.of(kind, link)
            .about((reader) -> new Written<>(card.text(reader).language(), card.text(reader).text().title()));
    }

    private void tell(OfferCard card, News news) {
        this.announcer.tell(this.accounts.recipients(card.companyId()), news);
    }

}
