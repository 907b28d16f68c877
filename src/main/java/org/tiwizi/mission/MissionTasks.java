package org.tiwizi.mission;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of all missions as one task of the whole cluster. */
@Configuration(proxyBeanMethods = false)
class MissionTasks {

    private static final Duration EVERY = Duration.ofMinutes(15);

    @Bean
    Task<Void> missionClockTask(MissionClock clock) {
        return Tasks.recurring("mission-clock", FixedDelay.of(EVERY)).execute((instance, context) -> clock.tick());
    }

}
