package org.tiwizi.proposal;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationCard;

/**
 * A proposal in a list of one of its parties.
 *
 * @param reader the side that is reading
 * @param turn whose turn it is; nobody’s when it is settled
 */
public record ProposalCard(UUID id, NeedCard need, OrganisationCard association, OrganisationCard company,
        ProposalStatus status, Instant sentAt, Side sender, Side reader, @Nullable Side turn) {

    /** Whether the other side began. */
    public boolean received() {
        return this.sender != this.reader;
    }

    /** Whether the reader’s side is expected to do something now. */
    public boolean mine() {
        return this.turn == this.reader;
    }

    /** Who the reader has to do with. */
    public OrganisationCard other() {
        return (this.reader == Side.COMPANY) ? this.association : this.company;
    }

    /** Who began. */
    public OrganisationCard from() {
        return (this.sender == Side.COMPANY) ? this.company : this.association;
    }

    /** Who was asked. */
    public OrganisationCard to() {
        return (this.sender == Side.COMPANY) ? this.association : this.company;
    }

    /** The end of the message keys that say where it stands for this reader. */
    public String stand() {
        return this.status.isOpen() ? this.status + (mine() ? ".mine" : ".theirs") : this.status.name();
    }

}
