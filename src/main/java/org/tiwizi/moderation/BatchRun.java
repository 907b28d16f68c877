package org.tiwizi.moderation;

import java.time.Clock;
import java.time.Duration;

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
            batches.cases(due.id()).forEach((review) -> {
                try {
                    decisions.decide(review, DecisionForm.publication(), moderator);
                }
                catch (Conflict | NotFound ex) {
                    log.info("A case of {} waits again: {}", due.id(), ex.getMessage());
                }
            });
            batches.leave(due.id());
            batches.done(due.id());
        });
    }

}
