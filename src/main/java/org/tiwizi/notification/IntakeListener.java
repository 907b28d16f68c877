package org.tiwizi.notification;

import org.tiwizi.intake.InvitationSent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends the invitation to take over a page that a coordinator began. */
@Component
class IntakeListener {

    private final Announcer announcer;

    IntakeListener(Announcer announcer) {
        this.announcer = announcer;
    }

    @EventListener
    void on(InvitationSent invitation) {
        this.announcer.mail(invitation.email(), invitation.organisationName(), invitation.language(),
                News.of(NewsKind.INVITATION, "/sign-up/invitation?token=" + invitation.token()));
    }

}
