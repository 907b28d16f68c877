package org.tiwizi.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;

/** Reading organisations, and what reviewers decide of them. */
@Service
public class OrganisationService {

    /** One; NotFound if there is none. */
    public OrganisationCard card(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Several in one query. */
    public Map<UUID, OrganisationCard> cards(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** All of it, for a reviewer; NotFound if there is none. */
    public OrganisationPage review(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A reviewer verifies it. */
    public void verify(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A reviewer asks for changes. */
    public void requestChanges(UUID id, String remark) {
        throw new UnsupportedOperationException();
    }

    /** A reviewer refuses it. */
    public void reject(UUID id, String remark) {
        throw new UnsupportedOperationException();
    }

    /**
     * Stores organisations as they already are, without events; known ids are passed
     * over.
     */
    public void bring(Collection<OrganisationRecord> records) {
        throw new UnsupportedOperationException();
    }

}
