package org.tiwizi.mail;

import java.time.Clock;
import java.util.EnumSet;

import org.tiwizi.shared.Language;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes e-mails into the log, and the task that sends each, in the transaction of what
 * they tell of: neither can be without the other. Without a server they are only kept.
 */
@Service
public class Mailer {

    private final MailMessageRepository messages;

    private final MailDelivery delivery;

    private final MailQueue queue;

    private final LetterWriter writer;

    private final Clock clock;

    Mailer(MailMessageRepository messages, MailDelivery delivery, MailQueue queue, LetterWriter writer, Clock clock) {
        this.messages = messages;
        this.delivery = delivery;
        this.queue = queue;
        this.writer = writer;
        this.clock = clock;
    }

    /** Sends a letter once the transaction that is under way has ended well. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Envelope envelope, Letter letter) {
        boolean leaving = this.delivery.isConfigured();
        MailMessage message = this.messages.save(new MailMessage(envelope, letter, this.writer.write(envelope, letter),
                leaving ? MailStatus.WAITING : MailStatus.KEPT, this.clock.instant()));
        if (leaving) {
            this.queue.add(message.id(), this.clock.instant());
        }
    }

    /** The work of a letter that nobody gets. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rehearse(Language language, Letter letter) {
        this.writer.write(new Envelope("", language, null), letter);
        this.messages.count(EnumSet.of(MailStatus.WAITING));
    }

}
