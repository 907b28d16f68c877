package org.tiwizi.notification;

import java.time.Clock;
import java.util.Map;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.tiwizi.shared.Language;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes e-mails into the log, and the task that sends each, in the transaction of what
 * they tell of: neither can be without the other. Without a server they are only kept.
 */
@Component
class Mailer {

    private final MailMessageRepository messages;

    private final MailDelivery delivery;

    private final ITemplateEngine templates;

    private final Scheduler scheduler;

    private final Clock clock;

    Mailer(MailMessageRepository messages, MailDelivery delivery, ITemplateEngine templates, Scheduler scheduler,
            Clock clock) {
        this.messages = messages;
        this.delivery = delivery;
        this.templates = templates;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void send(String recipient, Language language, Letter letter) {
        boolean leaving = this.delivery.isConfigured();
        MailMessage message = this.messages.save(new MailMessage(recipient, language, letter, html(letter, language),
                leaving ? MailStatus.WAITING : MailStatus.KEPT, this.clock.instant()));
        if (leaving) {
            this.scheduler.schedule(MailTasks.SENDING.instance(message.id().toString()).build(), this.clock.instant());
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

                @Override
                public void afterCommit() {
                    Mailer.this.scheduler.triggerCheckForDueExecutions();
                }

            });
        }
    }

    /** The work of a message that nobody gets. */
    @Transactional(propagation = Propagation.MANDATORY)
    void rehearse(Language language, Letter letter) {
        html(letter, language);
        this.messages.count();
    }

    private String html(Letter letter, Language language) {
        return this.templates.process("mail/message", new Context(language.locale(),
                Map.of("letter", letter, "lang", language.code(), "dir", language.direction())));
    }

}
