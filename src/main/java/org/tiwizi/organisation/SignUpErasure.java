package org.tiwizi.organisation;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases every night what people typed who never confirmed (loi 09-08: retention). */
@Configuration(proxyBeanMethods = false)
class SignUpErasure {

    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    @Bean
    RecurringTask<Void> eraseExpiredSignUps(SignUpRepository signUps, Clock clock) {
        return Tasks.recurring("erase-expired-sign-ups", Schedules.daily(clock.getZone(), NIGHT))
            .execute((instance, context) -> signUps.eraseExpired(clock.instant()));
    }

}
