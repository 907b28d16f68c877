package org.tiwizi.mail;

import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the task that sends an e-mail, in the transaction of what it tells of: before
 * its end nobody sees the task, and after it the task is there.
 */
@Component
class MailQueue {

    private final Scheduler scheduler;

    /** The scheduler is made with its tasks, and some of them write e-mails. */
    MailQueue(@Lazy Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID messageId, Instant at) {
        this.scheduler.schedule(MailTasks.SENDING.instance(messageId.toString()).build(), at);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCommit() {
                MailQueue.this.scheduler.triggerCheckForDueExecutions();
            }

        });
    }

}
