package org.tiwizi.notification;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The e-mails of the day as one task of the whole cluster, early in the morning. */
@Configuration(proxyBeanMethods = false)
class NewsTasks {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Bean
    Task<Void> dailyNewsTask(DailyDigest digest, Clock clock) {
        return Tasks.recurring("daily-news", Schedules.daily(clock.getZone(), MORNING))
            .execute((instance, context) -> digest.tick());
    }

}
