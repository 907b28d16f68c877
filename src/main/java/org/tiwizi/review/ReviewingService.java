package org.tiwizi.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipActivity;
import org.tiwizi.partnership.PartnershipPage;
import org.tiwizi.partnership.Working;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two parties of a partnership that is over write of each other. What one wrote is
 * hidden until the other did too, or fourteen days passed (DOMAIN.md, section 4). Asked
 * twice, each step answers twice the same; NotFound for all but the two parties.
 */
@Service
@Transactional
public class ReviewingService {

    private final PartnerReviewRepository reviews;

    private final PartnershipActivity activity;

    private final SchedulerClient scheduler;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ReviewingService(PartnerReviewRepository reviews, PartnershipActivity activity, SchedulerClient scheduler,
            ApplicationEventPublisher events, Clock clock) {
        this.reviews = reviews;
        this.activity = activity;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    /** Of a partnership that was opened to its reader already, in one query at most. */
    @Transactional(readOnly = true)
    public ReviewsPage show(PartnershipPage partnership) {
        return ReviewsPage.of(partnership,
                partnership.standing().over() ? this.reviews.findByPartnershipId(partnership.card().id()) : List.of());
    }

    /**
     * One side writes of the other, or corrects what is still hidden; the second to write
     * discloses both. Conflict until the partnership is over, and once the other side may
     * have read it.
     * @param language the language it is written in
     */
    public void write(UUID partnershipId, ReviewForm form, Language language, Member party) {
        Working working = this.activity.lookBack(partnershipId, party);
        List<PartnerReview> written = this.reviews.lock(partnershipId);
        Optional<PartnerReview> own = of(working.side(), written);
        if (own.isEmpty()) {
            add(working, form, language, of(working.side().other(), written));
        }
        else if (!own.get().view().says(form)) {
            own.get().correct(form, language);
            tell(working, own.get(), ReviewStep.CORRECTED, List.of());
        }
    }

    private void add(Working working, ReviewForm form, Language language, Optional<PartnerReview> theirs) {
        Instant now = this.clock.instant();
        boolean late = theirs.map(PartnerReview::isDisclosed).orElse(false);
        PartnerReview review = this.reviews.save(new PartnerReview(working, form, language, late, now));
        Side other = working.side().other();
        if (theirs.isEmpty()) {
            this.scheduler.scheduleIfNotExists(
                    ReviewTasks.DISCLOSURE.instance(working.partnershipId().toString()).build(), review.due());
            tell(working, review, ReviewStep.WRITTEN, List.of(other));
            return;
        }
        tell(working, review, ReviewStep.WRITTEN, List.of());
        review.disclose(now);
        if (!late) {
            theirs.get().disclose(now);
        }
        tell(working, review, ReviewStep.DISCLOSED, List.of(other));
    }

    /**
     * The side that a review is about replies to it, once; NotFound while it is hidden,
     * Conflict after another reply.
     */
    public void reply(UUID partnershipId, ReplyForm form, Language language, Member party) {
        Working working = this.activity.lookBack(partnershipId, party);
        PartnerReview review = of(working.side().other(), this.reviews.lock(partnershipId))
            .filter(PartnerReview::isDisclosed)
            .orElseThrow(() -> new NotFound("review to reply to", partnershipId));
        if (!review.replies(form)) {
            review.reply(form, language, this.clock.instant());
            tell(working, review, ReviewStep.REPLIED, List.of(working.side().other()));
        }
    }

    private static Optional<PartnerReview> of(Side author, List<PartnerReview> written) {
        return written.stream().filter((review) -> review.author() == author).findFirst();
    }

    // those who listen may read the new state with queries of their own
    private void tell(Working working, PartnerReview review, ReviewStep step, List<Side> told) {
        this.reviews.flush();
        this.events.publishEvent(new ReviewMoved(working.partnershipId(), review.id(), working.associationId(),
                working.companyId(), step, working.by(), told, this.clock.instant()));
    }

}
