package org.tiwizi.moderation;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deciding: once, with its reason, told to the owner and written into the trail. */
@Service
@Transactional
public class DecisionService {

    private static final int MOST = 2000;

    private final ReviewRepository reviews;

    private final Subjects subjects;

    private final Readings readings;

    private final AuditTrail trail;

    private final People people;

    private final MessageSource messages;

    private final Clock clock;

    DecisionService(ReviewRepository reviews, Subjects subjects, Readings readings, AuditTrail trail, People people,
            MessageSource messages, Clock clock) {
        this.reviews = reviews;
        this.subjects = subjects;
        this.readings = readings;
        this.trail = trail;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Takes the decision, all or nothing: the review, the step of its subject, and the
     * line in the trail. Of two moderators at once, one decides.
     * @throws NotFound if there is no such review, or it is about the moderator's own
     * organisation
     * @throws Conflict if it was decided already, or the step is not possible any more
     */
    public void decide(UUID id, DecisionForm form, Member moderator) {
        Review review = this.reviews.findById(id)
            .filter((found) -> !found.isOwn(moderator))
            .orElseThrow(() -> new NotFound("review", id));
        AuditEntry entry = review.decide(form, moderator, this.clock.instant());
        claim(review);
        @Nullable OrganisationStatus before = this.subjects.standing(review);
        switch (form.decision()) {
            case PUBLISHED -> this.subjects.publish(review);
            case CHANGES_REQUESTED -> this.subjects.requestChanges(review, remark(review, form, moderator));
            case REJECTED -> this.subjects.reject(review, remark(review, form, moderator));
        }
        this.readings.keep(review);
        this.trail.write((before != null) ? entry.between(before, this.subjects.standing(review)) : entry);
    }

    /** Writes at once, so that whoever comes second stops before any step is taken. */
    private void claim(Review review) {
        try {
            this.reviews.saveAndFlush(review);
        }
        catch (OptimisticLockingFailureException ex) {
            throw new Conflict("review.conflict");
        }
    }

    /**
     * What the author reads, in the author’s language: the reason, the parts it is about,
     * then the words.
     */
    private String remark(Review review, DecisionForm form, Member moderator) {
        Language language = this.people.languageOf(review.organisationId(), moderator);
        String parts = form.fields()
            .stream()
            .map((field) -> say("ReviewField." + field, language))
            .collect(Collectors.joining(say("review.fields.separator", language)));
        String about = parts.isEmpty() ? "" : say("review.fields.about", language, parts) + "\n";
        String whole = say("ReviewReason." + form.reason() + ".sentence", language) + "\n" + about + "\n"
                + form.remark();
        return whole.substring(0, Math.min(whole.length(), MOST));
    }

    private String say(String key, Language language, Object... arguments) {
        return this.messages.getMessage(key, arguments, language.locale());
    }

}
