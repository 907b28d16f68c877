package org.tiwizi.notification;

import java.util.List;
import java.util.UUID;

import org.tiwizi.account.AccountService;
import org.tiwizi.account.Role;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativePublished;
import org.tiwizi.initiative.InitiativeRejected;
import org.tiwizi.initiative.InitiativeReturned;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.InitiativeSubmitted;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Written;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells associations what was decided of their initiatives, and moderators what waits.
 */
@Component
class InitiativeListener {

    private final Announcer announcer;

    private final AccountService accounts;

    private final InitiativeService initiatives;

    InitiativeListener(Announcer announcer, AccountService accounts, InitiativeService initiatives) {
        this.announcer = announcer;
        this.accounts = accounts;
        this.initiatives = initiatives;
    }

    @EventListener
    void on(InitiativeSubmitted submitted) {
        this.announcer.note(this.accounts.recipients(Role.MODERATOR),
                news(NewsKind.INITIATIVE_SUBMITTED, "/moderation", card(submitted.initiativeId())));
    }

    @EventListener
    void on(InitiativePublished published) {
        InitiativeCard card = card(published.initiativeId());
        tell(card, news(NewsKind.INITIATIVE_PUBLISHED, "/initiatives/" + card.slug(), card));
    }

    @EventListener
    void on(InitiativeReturned returned) {
        InitiativeCard card = card(returned.initiativeId());
        tell(card, news(NewsKind.INITIATIVE_RETURNED, own(card), card).remarked(returned.remark()));
    }

    @EventListener
    void on(InitiativeRejected rejected) {
        InitiativeCard card = card(rejected.initiativeId());
        tell(card, news(NewsKind.INITIATIVE_REJECTED, own(card), card).remarked(rejected.remark()));
    }

    private InitiativeCard card(UUID id) {
        InitiativeCard card = this.initiatives.cards(List.of(id)).get(id);
        if (card == null) {
            throw new NotFound("initiative", id);
        }
        return card;
    }

    private static String own(InitiativeCard card) {
        return "/workspace/initiatives/" + card.id();
    }

    private static News news(NewsKind kind, String link, InitiativeCard card) {
        return News.of(kind, link)
            .about((reader) -> new Written<>(card.text(reader).language(), card.text(reader).text().title()));
    }

    private void tell(InitiativeCard card, News news) {
        this.announcer.tell(this.accounts.recipients(card.associationId()), news);
    }

}
