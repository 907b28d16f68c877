package org.tiwizi.convention;

import java.util.UUID;

import org.tiwizi.proposal.TermsView;

/**
 * What one of the parties changes: the terms of the draft, or those in force.
 *
 * @param convention that is open to a change
 * @param need for which the terms are
 */
public record ChangePage(ConventionPage convention, UUID need, TermsView terms) {

}
