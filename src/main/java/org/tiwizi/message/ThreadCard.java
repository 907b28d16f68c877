package org.tiwizi.message;

import java.time.Instant;
import java.util.UUID;

import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationCard;

/**
 * A thread in the list.
 *
 * @param unread messages of the other side that the reader has not read, up to 100
 */
public record ThreadCard(UUID id, ThreadKind kind, NeedCard need, OrganisationCard other, Instant lastAt, int unread) {

    /** The page of what it belongs to. */
    public String subject() {
        return this.kind.path() + this.id;
    }

}
