package org.tiwizi.proposal.web;

import org.tiwizi.proposal.ProposalPage;
import org.tiwizi.shared.Conflict;

/** The pages that ask before a step is taken exist only while the step can be taken. */
final class StepPages {

    private StepPages() {
    }

    static ProposalPage open(ProposalPage proposal, String step) {
        if (!proposal.steps().contains(step)) {
            throw new Conflict("error.409.transition");
        }
        return proposal;
    }

}
