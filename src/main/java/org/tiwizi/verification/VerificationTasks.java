package org.tiwizi.verification;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of verifications as one task of the whole cluster. */
@Configuration(proxyBeanMethods = false)
class VerificationTasks {

    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    Task<Void> verificationClockTask(VerificationClock clock) {
        return Tasks.recurring("verification-clock", FixedDelay.of(EVERY)).execute((instance, context) -> clock.tick());
    }

}
