package org.tiwizi.convention;

import java.util.UUID;

import org.tiwizi.proposal.ProposalForm;
import org.tiwizi.proposal.TermsView;

/**
 * What one of the parties changes: the terms of the draft, or those in force.
 *
 * @param convention that is open to a change
 * @param need for which the terms are
 * @param base from which a change is counted: for an addendum the terms in force
 */
public record ChangePage(ConventionPage convention, UUID need, TermsView terms, TermsView base) {

    /**
     * Whether nothing but the letter would be new; not where a draft says just this
     * already: a doubled click asks for it twice.
     */
    public boolean changesNothing(ProposalForm form) {
        return this.base.agrees(form)
                && (this.convention.draft() == null || !this.terms.message().equals(form.message()));
    }

}
