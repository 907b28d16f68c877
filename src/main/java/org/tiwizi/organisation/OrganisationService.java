package org.tiwizi.organisation;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading organisations, and what reviewers decide of them. */
@Service
@Transactional
public class OrganisationService {

    private final OrganisationRepository organisations;

    private final OrganisationLoader loader;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    OrganisationService(OrganisationRepository organisations, OrganisationLoader loader,
            ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.loader = loader;
        this.events = events;
        this.clock = clock;
    }

    /** One; NotFound if there is none. */
    @Transactional(readOnly = true)
    public OrganisationCard card(UUID id) {
        return find(id).card(this.clock.getZone());
    }

    /** Several in one query; unknown ids are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, OrganisationCard> cards(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return this.organisations.findAllById(ids)
            .stream()
            .map((organisation) -> organisation.card(this.clock.getZone()))
            .collect(Collectors.toMap(OrganisationCard::id, Function.identity()));
    }

    /** All of it, for a reviewer; NotFound if there is none. */
    @Transactional(readOnly = true)
    public OrganisationPage review(UUID id) {
        return find(id).page(this.clock.getZone());
    }

    /** Whether another verified company has its ICE, so that it cannot be verified. */
    @Transactional(readOnly = true)
    public boolean iceTaken(UUID id) {
        return iceTaken(find(id));
    }

    /**
     * A reviewer verifies it: SUBMITTED becomes VERIFIED, else IllegalTransition; a
     * Conflict when another verified company has the same ICE.
     */
    public void verify(UUID id) {
        Organisation organisation = find(id);
        if (iceTaken(organisation)) {
            throw new Conflict("organisation.conflict.ice");
        }
        OrganisationVerified verified = organisation.verify(this.clock.instant());
        save(organisation);
        this.events.publishEvent(verified);
    }

    /**
     * A reviewer asks for changes: SUBMITTED becomes CHANGES_REQUESTED, else
     * IllegalTransition.
     */
    public void requestChanges(UUID id, String remark) {
        this.events.publishEvent(find(id).requestChanges(remark, this.clock.instant()));
    }

    /** A reviewer refuses it: SUBMITTED becomes REJECTED, else IllegalTransition. */
    public void reject(UUID id, String remark) {
        this.events.publishEvent(find(id).reject(remark, this.clock.instant()));
    }

    /**
     * Stores organisations as they already are, without events; known ids are passed
     * over.
     */
    public void bring(Collection<OrganisationRecord> records) {
        this.loader.bring(records);
    }

    private boolean iceTaken(Organisation organisation) {
        @Nullable String ice = organisation.ice();
        return ice != null && this.organisations.isVerifiedElsewhere(ice, organisation.id());
    }

    private void save(Organisation organisation) {
        try {
            this.organisations.saveAndFlush(organisation);
        }
        catch (DataIntegrityViolationException ex) {
            throw new Conflict("organisation.conflict.ice");
        }
    }

    private Organisation find(UUID id) {
        return this.organisations.findById(id).orElseThrow(() -> new NotFound("organisation", id));
    }

}
