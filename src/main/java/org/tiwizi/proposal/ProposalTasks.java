package org.tiwizi.proposal;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The clock of each open proposal as a task of the whole cluster, which says itself when
 * it comes again; what fails is tried again.
 */
@Configuration(proxyBeanMethods = false)
class ProposalTasks {

    static final TaskDescriptor<Void> DUE = TaskDescriptor.of("proposal-due");

    @Bean
    Task<Void> proposalDueTask(ProposalClock clock) {
        return Tasks.custom(DUE)
            .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1), 2))
            .execute((task, context) -> clock.tick(UUID.fromString(task.getId()))
                .<CompletionHandler<Void>>map((next) -> (done, tasks) -> tasks.reschedule(done, next))
                .orElseGet(OnCompleteRemove::new));
    }

}
