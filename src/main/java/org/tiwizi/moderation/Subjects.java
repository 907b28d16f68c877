package org.tiwizi.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.Title;
import org.tiwizi.audit.Titles;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativePage;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationPage;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

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
     * Where an organisation stands now: it may wait for a first decision, be in the hands
     * of a reviewer, or be verified already. None for what always waits in one state.
     */
    @Nullable OrganisationStatus standing(Review review) {
        return (review.subjectKind() == SubjectKind.ORGANISATION) ? this.organisations.card(review.subjectId()).status()
                : null;
    }

    /** Its texts, part by part, in every language in which it was written. */
    List<Passage> passages(Review review) {
        List<Passage> passages = new ArrayList<>();
        switch (review.subjectKind()) {
            case ORGANISATION -> {
                OrganisationPage page = this.organisations.review(review.subjectId());
                page.card().names().forEach((language, name) -> add(passages, ReviewField.NAME, language, name));
                page.missions().forEach((language, mission) -> add(passages, ReviewField.MISSION, language, mission));
            }
            case INITIATIVE -> {
                InitiativeCard card = this.initiatives.review(review.subjectId()).card();
                card.texts().forEach((language, text) -> {
                    add(passages, ReviewField.TITLE, language, text.title());
                    add(passages, ReviewField.SUMMARY, language, text.summary());
                    add(passages, ReviewField.PROBLEM, language, text.problem());
                    add(passages, ReviewField.GOALS, language, text.goals());
                    add(passages, ReviewField.BENEFICIARIES, language, text.beneficiaries());
                    add(passages, ReviewField.NEEDS, language, needs(card, language));
                });
            }
            case OFFER -> this.offers.review(review.subjectId()).texts().forEach((language, text) -> {
                add(passages, ReviewField.TITLE, language, text.title());
                add(passages, ReviewField.SUMMARY, language, text.description());
            });
        }
        passages.sort(Comparator.comparing(Passage::language).thenComparing(Passage::field));
        return passages;
    }

    private static String needs(InitiativeCard card, Language language) {
        return card.needs()
            .stream()
            .map((need) -> need.texts().get(language))
            .filter(Objects::nonNull)
            .map((text) -> text.title() + "\n" + text.deliverable())
            .collect(Collectors.joining("\n"));
    }

    private static void add(List<Passage> passages, ReviewField field, Language language, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            passages.add(new Passage(field, language, content));
        }
    }

    /**
     * Has the owner take the step.
     * @throws Conflict when what belongs to an organisation that is not verified should
     * be published (DOMAIN.md, section 4)
     */
    void publish(Review review) {
        OrganisationStatus status = this.organisations.card(review.organisationId()).status();
        if (review.subjectKind() == SubjectKind.ORGANISATION) {
            // one that does not wait itself sent a document anew: its file says what was
            // made of it
            if (status.isWaiting()) {
                this.organisations.verify(review.subjectId());
            }
            return;
        }
        if (!status.isPublic()) {
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
            case ORGANISATION -> {
                // one that does not wait itself is told by the remarks on its documents
                if (this.organisations.card(review.subjectId()).status().isWaiting()) {
                    this.organisations.requestChanges(review.subjectId(), remark);
                }
            }
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
