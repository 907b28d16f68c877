package org.tiwizi.alert;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The kept searches of everybody as one task of the whole cluster, before the morning.
 */
@Configuration(proxyBeanMethods = false)
class AlertTasks {

    private static final LocalTime EARLY = LocalTime.of(6, 0);

    @Bean
    Task<Void> savedSearchTask(SearchDigest digest, Clock clock) {
        return Tasks.recurring("saved-searches", Schedules.daily(clock.getZone(), EARLY))
            .execute((instance, context) -> digest.tick());
    }

}
