package org.tiwizi.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Carries out what was decided together, each case in a transaction of its own: what
 * cannot be published any more waits in the queue again.
 */
@Configuration(proxyBeanMethods = false)
class BatchRun {

    private static final Logger log = LoggerFactory.getLogger(BatchRun.class);

    private static final Duration EVERY = Duration.ofSeconds(15);

    @Bean
    Task<Void> decisionBatchTask(DecisionBatches batches, DecisionService decisions, Clock clock) {
        return Tasks.recurring("decision-batches", FixedDelay.of(EVERY))
            .execute((instance, context) -> run(batches, decisions, clock));
    }

    static void run(DecisionBatches batches, DecisionService decisions, Clock clock) {
        batches.due(clock.instant()).forEach((due) -> {
            Member moderator = new Member(due.accountId(), null, Role.MODERATOR, "", Language.FR, 0);
            batches.cases(due.id()).forEach((review) -> publish(review, moderator, decisions));
            batches.leave(due.id());
            batches.done(due.id());
        });
    }

    private static void publish(UUID review, Member moderator, DecisionService decisions) {
        try {
            decisions.decide(review, DecisionForm.publication(), moderator);
        }
        catch (Conflict | NotFound ex) {
            log.info("The case {} waits again: {}", review, ex.getMessage());
        }
        // one that fails is not to keep all others from being published
        catch (RuntimeException ex) {
            log.error("The case {} could not be published and waits again", review, ex);
        }
    }

}
