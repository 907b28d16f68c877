package org.tiwizi.initiative;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tiwizi.initiative.InitiativeRepository.InCommune;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading initiatives and needs, and what moderators decide of them. */
@Service
@Transactional
public class InitiativeService {

    private final InitiativeRepository initiatives;

    private final NeedRepository needs;

    private final InitiativeImport imported;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    InitiativeService(InitiativeRepository initiatives, NeedRepository needs, InitiativeImport imported,
            ApplicationEventPublisher events, Clock clock) {
        this.initiatives = initiatives;
        this.needs = needs;
        this.imported = imported;
        this.events = events;
        this.clock = clock;
    }

    /** Several, whatever their state, in two queries. */
    @Transactional(readOnly = true)
    public Map<UUID, InitiativeCard> cards(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : cards(this.initiatives.findAll(ids)).stream()
            .collect(Collectors.toMap(InitiativeCard::id, Function.identity()));
    }

    /** What an association shows now, newest first, in two queries. */
    @Transactional(readOnly = true)
    public List<InitiativeCard> publishedBy(UUID associationId, int limit) {
        return cards(this.initiatives.findPublished(associationId, limit));
    }

    private List<InitiativeCard> cards(List<Initiative> found) {
        if (!found.isEmpty()) {
            this.initiatives.withNeeds(found);
        }
        return found.stream().map(InitiativeCard::of).toList();
    }

    /** The codes of the communes that these name, by initiative, in one query. */
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> communes(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of()
                : this.initiatives.findCommunes(ids)
                    .stream()
                    .collect(Collectors.groupingBy(InCommune::getId,
                            Collectors.mapping(InCommune::getCommune, Collectors.toList())));
    }

    /** Ids of what is published, in order of id, for those who walk through all. */
    @Transactional(readOnly = true)
    public List<UUID> publishedAfter(UUID after, int limit) {
        return this.initiatives.findPublishedIdsAfter(after, Limit.of(limit));
    }

    /** All of it whatever its state, for a reviewer; NotFound if there is none. */
    @Transactional(readOnly = true)
    public InitiativePage review(UUID id) {
        Initiative initiative = this.initiatives.findAll(List.of(id))
            .stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("initiative", id));
        this.initiatives.withNeeds(List.of(initiative));
        return InitiativePage.of(initiative);
    }

    /** A need of a published initiative, met or not; NotFound otherwise. */
    @Transactional(readOnly = true)
    public NeedCard publishedNeed(UUID needId) {
        return this.needs.findAll(List.of(needId))
            .stream()
            .filter((need) -> need.initiative().status() == InitiativeStatus.PUBLISHED)
            .map(NeedCard::of)
            .findFirst()
            .orElseThrow(() -> new NotFound("published need", needId));
    }

    /** Several, whatever their state, in one query. */
    @Transactional(readOnly = true)
    public Map<UUID, NeedCard> needs(Collection<UUID> needIds) {
        if (needIds.isEmpty()) {
            return Map.of();
        }
        return this.needs.findAll(needIds)
            .stream()
            .map(NeedCard::of)
            .collect(Collectors.toMap(NeedCard::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** A moderator publishes it. */
    public void publish(UUID id) {
        tell(lock(id).publish(this.clock.instant()));
    }

    /** A moderator asks for changes. */
    public void requestChanges(UUID id, String remark) {
        tell(lock(id).requestChanges(remark, this.clock.instant()));
    }

    /** A moderator refuses it. */
    public void reject(UUID id, String remark) {
        tell(lock(id).reject(remark, this.clock.instant()));
    }

    /**
     * Stores initiatives as they already are, without events; known ids are passed over.
     */
    public void bring(Collection<InitiativeRecord> records) {
        this.imported.bring(records);
    }

    private Initiative lock(UUID id) {
        return this.initiatives.lock(id).orElseThrow(() -> new NotFound("initiative", id));
    }

    // those who listen may read the new state with queries of their own
    private void tell(Object event) {
        this.initiatives.flush();
        this.events.publishEvent(event);
    }

}
