package org.tiwizi.mail;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sending an e-mail as a task of the database: after a minute again, then two, four, up
 * to 17 hours.
 */
@Configuration(proxyBeanMethods = false)
class MailTasks {

    static final TaskDescriptor<Void> SENDING = TaskDescriptor.of("mail");

    @Bean
    Task<Void> mailSending(MailDelivery delivery) {
        return Tasks.oneTime(SENDING)
            .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1), 2))
            .execute((message, context) -> delivery.deliver(UUID.fromString(message.getId())));
    }

}
