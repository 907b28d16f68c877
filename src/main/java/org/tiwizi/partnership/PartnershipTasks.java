package org.tiwizi.partnership;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The follow-ups of all partnerships as one task of the whole cluster. */
@Configuration(proxyBeanMethods = false)
class PartnershipTasks {

    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    Task<Void> followUpTask(FollowUpService followUps) {
        return Tasks.recurring("partnership-follow-up", FixedDelay.of(EVERY))
            .execute((instance, context) -> followUps.tick());
    }

}
