package org.tiwizi.offer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;

/** Reading skills offers, and what moderators decide of them. */
@Service
public class OfferService {

    /** Several, whatever their state, in a fixed number of queries. */
    public Map<UUID, OfferCard> cards(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** What a company shows now, newest first. */
    public List<OfferCard> publishedBy(UUID companyId, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Ids of what is published, in order of id, for those who walk through all. */
    public List<UUID> publishedAfter(UUID after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** All of it whatever its state, for a reviewer; NotFound if there is none. */
    public OfferCard review(UUID id) {
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

    /** Stores offers as they already are, without events; known ids are passed over. */
    public void bring(Collection<OfferRecord> records) {
        throw new UnsupportedOperationException();
    }

}
