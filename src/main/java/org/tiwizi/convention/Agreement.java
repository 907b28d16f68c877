package org.tiwizi.convention;

import java.util.UUID;

import org.tiwizi.proposal.TermsView;
import org.tiwizi.shared.Written;

/**
 * What a convention is drawn up from: the parties, the initiative and need, and the
 * version of the terms that is in force.
 *
 * @param open whether the partnership has not ended
 */
record Agreement(UUID partnershipId, boolean open, UUID proposalId, UUID needId, Party association, Party company,
        Written<String> initiative, Written<String> need, AgreedTerms terms) {

    /** The same, of another version of the terms. */
    Agreement of(TermsView other) {
        return new Agreement(this.partnershipId, this.open, this.proposalId, this.needId, this.association,
                this.company, this.initiative, this.need, AgreedTerms.of(other));
    }

}
