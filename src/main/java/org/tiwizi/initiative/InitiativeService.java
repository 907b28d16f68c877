package org.tiwizi.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;

/** Reading initiatives and needs, and what moderators decide of them. */
@Service
public class InitiativeService {

    /** Several, whatever their state, in a fixed number of queries. */
    public Map<UUID, InitiativeCard> cards(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** What an association shows now, newest first. */
    public List<InitiativeCard> publishedBy(UUID associationId, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Ids of what is published, in order of id, for those who walk through all. */
    public List<UUID> publishedAfter(UUID after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** All of it whatever its state, for a reviewer; NotFound if there is none. */
    public InitiativePage review(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A need that a company may propose to now; NotFound otherwise. */
    public NeedCard openNeed(UUID needId) {
        throw new UnsupportedOperationException();
    }

    /** Several, whatever their state, in a fixed number of queries. */
    public Map<UUID, NeedCard> needs(Collection<UUID> needIds) {
        throw new UnsupportedOperationException();
    }

    /** A moderator publishes it. */
    public void publish(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A moderator asks for changes. */
    public void requestChanges(UUID id, String remark) {
        throw new UnsupportedOperationException();
    }

    /** A moderator refuses it. */
    public void reject(UUID id, String remark) {
        throw new UnsupportedOperationException();
    }

    /**
     * Stores initiatives as they already are, without events; known ids are passed over.
     */
    public void bring(Collection<InitiativeRecord> records) {
        throw new UnsupportedOperationException();
    }

}
