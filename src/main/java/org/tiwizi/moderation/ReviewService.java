package org.tiwizi.moderation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.Title;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.NotFound;
import org.tiwizi.verification.ReviewerService;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a moderator looks at before deciding. */
@Service
@Transactional(readOnly = true)
public class ReviewService {

    private static final Limit HISTORY = Limit.of(20);

    private final ReviewRepository reviews;

    private final Subjects subjects;

    private final OrganisationService organisations;

    private final People people;

    private final ReviewerService files;

    private final Readings readings;

    private final Clock clock;

    ReviewService(ReviewRepository reviews, Subjects subjects, OrganisationService organisations, People people,
            ReviewerService files, Readings readings, Clock clock) {
        this.reviews = reviews;
        this.subjects = subjects;
        this.organisations = organisations;
        this.people = people;
        this.files = files;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * All of one review, the last 20 decisions on its organisation's things included;
     * NotFound if there is none, or if it is the reader's own organisation that asks.
     */
    public ReviewPage show(UUID id, Member reader) {
        Review review = this.reviews.findById(id)
            .filter((found) -> !found.isOwn(reader))
            .orElseThrow(() -> new NotFound("review", id));
        List<Review> past = this.reviews.findByOrganisationIdAndStateOrderByDecidedAtDesc(review.organisationId(),
                Review.State.DECIDED, HISTORY);
        List<Review> all = new ArrayList<>(past);
        all.add(review);
        Map<UUID, Title> titles = this.subjects.titles(all);
        Map<UUID, String> team = this.people.team();
        return new ReviewPage(id, review.subjectKind(), review.submittedAt(), title(review, titles),
                this.organisations.review(review.organisationId()),
                review.subjectKind() == SubjectKind.ORGANISATION
                        && this.organisations.iceTaken(review.organisationId()),
                (review.subjectKind() == SubjectKind.ORGANISATION)
                        ? this.files.show(review.organisationId(), reader).warnings() : List.of(),
                review.appeal(), review.isRefuser(reader), hold(review, reader, team),
                (review.decision() == null) ? this.readings.since(review) : List.of(), this.subjects.initiative(review),
                this.subjects.offer(review), decision(review, titles, team),
                past.stream()
                    .filter((other) -> !other.equals(review))
                    .map((other) -> decision(other, titles, team))
                    .toList(),
                this.people.languageOf(review.organisationId(), reader));
    }

    private ReviewPage.Hold hold(Review review, Member reader, Map<UUID, String> team) {
        @Nullable UUID holder = review.holder(this.clock.instant());
        boolean mine = reader.accountId().equals(holder);
        return new ReviewPage.Hold(mine, (holder != null && !mine) ? team.getOrDefault(holder, "–") : null,
                review.scheduled());
    }

    private static @Nullable DecisionCard decision(Review review, Map<UUID, Title> titles, Map<UUID, String> team) {
        if (review.decision() == null || review.decidedBy() == null || review.decidedAt() == null) {
            return null;
        }
        return new DecisionCard(review.id(), review.subjectKind(), title(review, titles), review.decision(),
                review.reason(), review.remark(), review.decidedAt(), team.get(review.decidedBy()));
    }

    private static Title title(Review review, Map<UUID, Title> titles) {
        return titles.getOrDefault(review.subjectId(), Title.NONE);
    }

}
