package org.tiwizi.recommendation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The nightly digest as one task of the whole cluster. What fails is tried again; when an
 * instance dies, another goes on.
 */
@Configuration(proxyBeanMethods = false)
class DigestTasks {

    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> recommend(NightlyDigest digest, Clock clock) {
        return Tasks.recurring("nightly-digest", Schedules.daily(clock.getZone(), NIGHT))
            .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
            .onDeadExecutionRevive()
            .execute((instance, context) -> digest.run());
    }

}
