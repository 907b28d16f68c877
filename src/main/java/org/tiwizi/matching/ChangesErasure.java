package org.tiwizi.matching;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases every night the notes of changes that every instance has long read. */
@Configuration(proxyBeanMethods = false)
class ChangesErasure {

    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> eraseOldMatchChanges(Changes changes, Clock clock) {
        return Tasks.recurring("erase-old-match-changes", Schedules.daily(clock.getZone(), NIGHT))
            .execute((instance, context) -> changes.eraseOld());
    }

}
