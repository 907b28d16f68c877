package org.tiwizi.partnership;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.account.Member;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether a completed partnership lasts: asked after 90 and 180 days, then archived. */
@Service
public class FollowUpService {

    private static final Logger log = LoggerFactory.getLogger(FollowUpService.class);

    private static final int BATCH = 200;

    private static final Duration FIRST = Duration.ofDays(90);

    private final PartnershipRepository partnerships;

    private final FollowUps answers;

    private final ApplicationEventPublisher events;

    private final TransactionTemplate transaction;

    private final Clock clock;

    FollowUpService(PartnershipRepository partnerships, FollowUps answers, ApplicationEventPublisher events,
            TransactionTemplate transaction, Clock clock) {
        this.partnerships = partnerships;
        this.answers = answers;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * One side answers the question that is open now; a second answer corrects the first.
     * NotFound for all but the two parties, Conflict when nothing is asked.
     */
    @Transactional
    public void answer(UUID id, FollowUpForm form, Member party) {
        Partnership partnership = this.partnerships.lock(id)
            .filter((found) -> found.isOf(party))
            .orElseThrow(() -> new NotFound("partnership", id));
        int day = partnership.followUpDay();
        if (day == 0) {
            throw new Conflict("partnership.conflict.noFollowUp");
        }
        Working working = new Working(id, partnership.associationId(), partnership.companyId(), party);
        if (this.answers.write(id, day, working.side(), form, this.clock.instant())) {
            this.events.publishEvent(partnership.followedUp(party, this.clock.instant()));
        }
    }

    /** All answers of a partnership. */
    @Transactional(readOnly = true)
    public List<FollowUpAnswer> answers(UUID id) {
        return this.answers.of(id);
    }

    /** Asks what is due and archives what was asked long enough ago. */
    public void tick() {
        Instant due = this.clock.instant().minus(FIRST);
        List<UUID> ids = this.partnerships.findToFollowUp(due, new UUID(0, 0), Limit.of(BATCH));
        while (!ids.isEmpty()) {
            ids.forEach(this::touch);
            ids = this.partnerships.findToFollowUp(due, ids.get(ids.size() - 1), Limit.of(BATCH));
        }
    }

    private void touch(UUID id) {
        try {
            this.transaction.executeWithoutResult((status) -> this.partnerships.lock(id)
                .flatMap((partnership) -> partnership.followUp(this.clock.instant()))
                .ifPresent((moved) -> {
                    this.partnerships.flush();
                    this.events.publishEvent(moved);
                }));
        }
        catch (RuntimeException ex) {
            log.error("The follow-up of partnership {} failed", id, ex);
        }
    }

}
