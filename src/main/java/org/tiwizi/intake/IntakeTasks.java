package org.tiwizi.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.tiwizi.intake.takeover.Invitations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens after a coordinator asked for it, and every night. */
@Configuration(proxyBeanMethods = false)
class IntakeTasks {

    static final TaskDescriptor<Void> BRINGING = TaskDescriptor.of("intake");

    static final TaskDescriptor<Void> INVITING = TaskDescriptor.of("intake-invitations");

    private static final Duration KEPT = Duration.ofDays(7);

    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    @Bean
    Task<Void> intake(Bringing bringing) {
        return Tasks.oneTime(BRINGING)
            .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1), 2))
            .execute((batch, context) -> bringing.bring(UUID.fromString(batch.getId()), context.getSchedulerClient()));
    }

    @Bean
    Task<Void> intakeInvitations(Invitations invitations) {
        return Tasks.oneTime(INVITING)
            .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1), 2))
            .execute((batch, context) -> invitations.sendAll());
    }

    @Bean
    RecurringTask<Void> eraseIntake(IntakeRows rows, Invitations invitations, Clock clock) {
        return Tasks.recurring("erase-intake", Schedules.daily(clock.getZone(), NIGHT)).execute((instance, context) -> {
            rows.erase(clock.instant().minus(KEPT));
            invitations.eraseExpired();
        });
    }

}
