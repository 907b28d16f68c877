package org.tiwizi.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.tiwizi.partnership.Agreement;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.proposal.Side;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds who has not written, and discloses what waited long enough. What is no longer
 * to be done is passed over, so running twice does nothing twice.
 */
@Component
@Transactional
class ReviewClock {

    private final PartnerReviewRepository reviews;

    private final PartnershipService partnerships;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ReviewClock(PartnerReviewRepository reviews, PartnershipService partnerships, ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.partnerships = partnerships;
        this.events = events;
        this.clock = clock;
    }

    void remind(UUID partnershipId) {
        List<Side> wrote = this.reviews.lock(partnershipId).stream().map(PartnerReview::author).toList();
        List<Side> silent = Arrays.stream(Side.values()).filter((side) -> !wrote.contains(side)).toList();
        if (!silent.isEmpty()) {
            Agreement agreement = this.partnerships.agreement(partnershipId);
            this.events.publishEvent(new ReviewMoved(partnershipId, partnershipId, agreement.associationId(),
                    agreement.companyId(), ReviewStep.REMINDED, null, silent, this.clock.instant()));
        }
    }

    void disclose(UUID partnershipId) {
        Instant now = this.clock.instant();
        this.reviews.lock(partnershipId)
            .stream()
            .filter((review) -> !review.isDisclosed() && review.isDue(now))
            .forEach((review) -> {
                review.disclose(now);
                this.reviews.flush();
                this.events.publishEvent(new ReviewMoved(partnershipId, review.id(), review.associationId(),
                        review.companyId(), ReviewStep.DISCLOSED, null, List.of(Side.values()), now));
            });
    }

}
