package org.tiwizi.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.Title;
import org.tiwizi.audit.Titles;
import org.tiwizi.initiative.InitiativePage;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.Conflict;

import org.springframework.stereotype.Component;

/** What is reviewed, at its owners: reading it, and telling them what was decided. */
@Component
class Subjects {

    private final OrganisationService organisations;

    private final InitiativeService initiatives;

    private final OfferService offers;

    private final Titles titles;

    Subjects(OrganisationService organisations, InitiativeService initiatives, OfferService offers, Titles titles) {
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.offers = offers;
        this.titles = titles;
    }

    /** The titles by subject, in one go for each kind that occurs. */
    Map<UUID, Title> titles(Collection<Review> reviews) {
        Map<UUID, Title> titles = new HashMap<>();
        for (SubjectKind kind : SubjectKind.values()) {
            titles.putAll(this.titles.of(AuditKind.valueOf(kind.name()), of(reviews, kind)));
        }
        return titles;
    }

    @Nullable InitiativePage initiative(Review review) {
        return (review.subjectKind() == SubjectKind.INITIATIVE) ? this.initiatives.review(review.subjectId()) : null;
    }

    @Nullable OfferCard offer(Review review) {
        return (review.subjectKind() == SubjectKind.OFFER) ? this.offers.review(review.subjectId()) : null;
    }

    /**
     * Has the owner take the step.
     * @throws Conflict when what belongs to an organisation that is not verified should
     * be published (DOMAIN.md, section 4)
     */
    void publish(Review review) {
        if (review.subjectKind() == SubjectKind.ORGANISATION) {
            this.organisations.verify(review.subjectId());
            return;
        }
        if (!this.organisations.card(review.organisationId()).verified()) {
            throw new Conflict("review.unverified");
        }
        if (review.subjectKind() == SubjectKind.INITIATIVE) {
            this.initiatives.publish(review.subjectId());
        }
        else {
            this.offers.publish(review.subjectId());
        }
    }

    void requestChanges(Review review, String remark) {
        switch (review.subjectKind()) {
            case ORGANISATION -> this.organisations.requestChanges(review.subjectId(), remark);
            case INITIATIVE -> this.initiatives.requestChanges(review.subjectId(), remark);
            case OFFER -> this.offers.requestChanges(review.subjectId(), remark);
        }
    }

    void reject(Review review, String remark) {
        switch (review.subjectKind()) {
            case ORGANISATION -> this.organisations.reject(review.subjectId(), remark);
            case INITIATIVE -> this.initiatives.reject(review.subjectId(), remark);
            case OFFER -> this.offers.reject(review.subjectId(), remark);
        }
    }

    private static List<UUID> of(Collection<Review> reviews, SubjectKind kind) {
        return reviews.stream()
            .filter((review) -> review.subjectKind() == kind)
            .map(Review::subjectId)
            .distinct()
            .toList();
    }

}
