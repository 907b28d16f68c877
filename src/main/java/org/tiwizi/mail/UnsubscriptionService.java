package org.tiwizi.mail;

import java.util.Optional;

import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Token;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a sort of e-mails from the link of one of them (RFC 8058). Whoever has the link
 * may, signed in or not; it does nothing else, and as often as it is followed.
 */
@Service
public class UnsubscriptionService {

    private final MailMessageRepository messages;

    private final ApplicationEventPublisher events;

    UnsubscriptionService(MailMessageRepository messages, ApplicationEventPublisher events) {
        this.messages = messages;
        this.events = events;
    }

    /** What a link ends; none when the link is not one of ours. */
    @Transactional(readOnly = true)
    public Optional<Unsubscribed> find(String token) {
        return this.messages.findByUnsubscribeHash(new Token(token).hash()).flatMap(MailMessage::unsubscribed);
    }

    /** Ends it; NotFound when the link is not one of ours. */
    @Transactional
    public void unsubscribe(String token) {
        this.events.publishEvent(find(token).orElseThrow(() -> new NotFound("subscription", "")));
    }

}
