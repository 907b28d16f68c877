package org.tiwizi.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.audit.Title;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.ResultPage;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue, for those who moderate. */
@Service
@Transactional
public class ModerationService {

    /** How many things a page of the queue shows. */
    static final int SIZE = 20;

    /**
     * No page lies further than this: what waits behind comes up as others are decided.
     */
    static final int LAST = 50;

    private static final Sort OLDEST_FIRST = Sort.by("submittedAt", "id");

    private final ReviewRepository reviews;

    private final Subjects subjects;

    private final OrganisationService organisations;

    private final Clock clock;

    ModerationService(ReviewRepository reviews, Subjects subjects, OrganisationService organisations, Clock clock) {
        this.reviews = reviews;
        this.subjects = subjects;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** How many things wait for a decision. */
    @Transactional(readOnly = true)
    public long waiting() {
        return this.reviews.countWaiting();
    }

    /**
     * Puts a subject into the queue; one that waits there already stays where it is.
     */
    public void open(SubjectKind kind, UUID subjectId, UUID organisationId, Instant submittedAt) {
        this.reviews.open(UUID.randomUUID(), kind.name(), subjectId, organisationId, submittedAt);
    }

    /** Puts a refused organisation into the queue again, for another reviewer. */
    public void contest(UUID organisationId, String appeal, Instant at) {
        this.reviews.contest(UUID.randomUUID(), SubjectKind.ORGANISATION.name(), organisationId, organisationId, at,
                appeal);
    }

    /** What waits, oldest first: a page (from 1) of all, or of one kind. */
    @Transactional(readOnly = true)
    public ResultPage<QueueItem> queue(@Nullable SubjectKind kind, int number) {
        int asked = Math.min(Math.max(number, 1), LAST);
        Page<Review> page = page(kind, asked);
        if (page.isEmpty() && asked > 1) {
            asked = Math.min(Math.max(page.getTotalPages(), 1), LAST);
            page = page(kind, asked);
        }
        return new ResultPage<>(items(page.getContent()), page.getTotalElements(), asked, SIZE);
    }

    private Page<Review> page(@Nullable SubjectKind kind, int number) {
        PageRequest page = PageRequest.of(number - 1, SIZE, OLDEST_FIRST);
        return (kind != null) ? this.reviews.findWaiting(kind, page) : this.reviews.findWaiting(page);
    }

    private List<QueueItem> items(List<Review> page) {
        Map<UUID, Title> titles = this.subjects.titles(page);
        Map<UUID, OrganisationCard> owners = this.organisations
            .cards(page.stream().map(Review::organisationId).distinct().toList());
        return page.stream()
            .map((review) -> new QueueItem(review.id(), review.subjectKind(), review.submittedAt(),
                    titles.getOrDefault(review.subjectId(), Title.NONE), owners.get(review.organisationId()),
                    review.holder(this.clock.instant())))
            .toList();
    }

}
