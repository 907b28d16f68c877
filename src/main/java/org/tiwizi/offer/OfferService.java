package org.tiwizi.offer;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.tiwizi.offer.OfferRepository.Addressed;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading skills offers, and what moderators decide of them. */
@Service
@Transactional
public class OfferService {

    private final OfferRepository offers;

    private final OfferCards cards;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    OfferService(OfferRepository offers, OfferCards cards, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    /** Several, whatever their state, in one query, in the order asked. */
    @Transactional(readOnly = true)
    public Map<UUID, OfferCard> cards(Collection<UUID> ids) {
        Map<UUID, OfferCard> found = new LinkedHashMap<>();
        this.cards.of(ids).forEach((id, offer) -> found.put(id, offer.card()));
        return found;
    }

    /** What a company shows now, newest first. */
    @Transactional(readOnly = true)
    public List<OfferCard> publishedBy(UUID companyId, int limit) {
        return List.copyOf(cards(this.offers.findPublishedBy(companyId, Limit.of(limit))).values());
    }

    /** Ids of what is published, in order of id, for those who walk through all. */
    @Transactional(readOnly = true)
    public List<UUID> publishedAfter(UUID after, int limit) {
        return this.offers.findPublishedAfter(after, Limit.of(limit));
    }

    /**
     * The last parts of their pages’ addresses, in one query; unknown ids are left out.
     */
    @Transactional(readOnly = true)
    public Map<UUID, String> slugs(Collection<UUID> ids) {
        return this.offers.findSlugs(ids).stream().collect(Collectors.toMap(Addressed::getId, Addressed::getSlug));
    }

    /** The public page: published, or paused or closed since; NotFound otherwise. */
    @Transactional(readOnly = true)
    public OfferCard show(String slug) {
        return this.offers.findSeen(slug).map(this::review).orElseThrow(() -> new NotFound("offer", slug));
    }

    /** All of it whatever its state, for a reviewer; NotFound if there is none. */
    @Transactional(readOnly = true)
    public OfferCard review(UUID id) {
        return Optional.ofNullable(cards(List.of(id)).get(id)).orElseThrow(() -> new NotFound("offer", id));
    }

    /** A moderator publishes it. */
    public void publish(UUID id) {
        SkillsOffer offer = moderated(id);
        announce(offer, offer.publish(this.clock.instant()));
    }

    /** A moderator asks for changes. */
    public void requestChanges(UUID id, String remark) {
        SkillsOffer offer = moderated(id);
        announce(offer, offer.requestChanges(remark, this.clock.instant()));
    }

    /** A moderator refuses it. */
    public void reject(UUID id, String remark) {
        SkillsOffer offer = moderated(id);
        announce(offer, offer.reject(remark, this.clock.instant()));
    }

    private SkillsOffer moderated(UUID id) {
        return this.offers.lock(id).orElseThrow(() -> new NotFound("offer", id));
    }

    /** Written before it is told, so that whoever listens reads what is true now. */
    private void announce(SkillsOffer offer, Object event) {
        this.offers.saveAndFlush(offer);
        this.events.publishEvent(event);
    }

    /** Stores offers as they already are, without events; known ids are passed over. */
    public void bring(Collection<OfferRecord> records) {
        Set<UUID> known = Set.copyOf(this.offers.findKnown(records.stream().map(OfferRecord::id).toList()));
        this.offers.saveAllAndFlush(
                records.stream().filter((record) -> !known.contains(record.id())).map(SkillsOffer::new).toList());
    }

}
