package org.tiwizi.notification;

import org.tiwizi.account.PasswordResetAsked;
import org.tiwizi.account.PasswordResetForNobody;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends the link for a new password. */
@Component
class AccountListener {

    private final Announcer announcer;

    AccountListener(Announcer announcer) {
        this.announcer = announcer;
    }

    @EventListener
    void on(PasswordResetAsked asked) {
        this.announcer.mail(asked.email(), asked.email(), asked.language(),
                News.of(NewsKind.PASSWORD_RESET, "/password/reset?token=" + asked.token()));
    }

    @EventListener
    void on(PasswordResetForNobody asked) {
        this.announcer.rehearse(asked.language(), News.of(NewsKind.PASSWORD_RESET, "/password/reset"));
    }

}
