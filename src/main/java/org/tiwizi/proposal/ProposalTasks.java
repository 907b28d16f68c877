package org.tiwizi.proposal;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of all proposals as one task of the whole cluster. */
@Configuration(proxyBeanMethods = false)
class ProposalTasks {

    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    Task<Void> proposalClockTask(ProposalClock clock) {
        return Tasks.recurring("proposal-clock", FixedDelay.of(EVERY)).execute((instance, context) -> clock.tick());
    }

}
