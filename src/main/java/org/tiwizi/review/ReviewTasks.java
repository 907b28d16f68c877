package org.tiwizi.review;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the clock does with the reviews of a partnership, each a task of the whole cluster
 * that is written in the transaction of its cause; what fails is tried again.
 */
@Configuration(proxyBeanMethods = false)
class ReviewTasks {

    static final TaskDescriptor<Void> REMINDER = TaskDescriptor.of("review-reminder");

    static final TaskDescriptor<Void> DISCLOSURE = TaskDescriptor.of("review-disclosure");

    @Bean
    Task<Void> reviewReminderTask(ReviewClock clock) {
        return Tasks.oneTime(REMINDER)
            .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1), 2))
            .execute((task, context) -> clock.remind(UUID.fromString(task.getId())));
    }

    @Bean
    Task<Void> reviewDisclosureTask(ReviewClock clock) {
        return Tasks.oneTime(DISCLOSURE)
            .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1), 2))
            .execute((task, context) -> clock.disclose(UUID.fromString(task.getId())));
    }

}
