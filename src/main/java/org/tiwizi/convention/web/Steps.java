package org.tiwizi.convention.web;

import org.tiwizi.convention.ConventionPage;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

/** Lets a page that asks before a step open only when the step may be taken. */
final class Steps {

    private Steps() {
    }

    /** NotFound without such an edition, Conflict when it is no longer its turn. */
    static ConventionPage open(ConventionPage convention, int number, String step) {
        if (!convention.signatures().containsKey(number)) {
            throw new NotFound("edition", number);
        }
        if (convention.current() == null || convention.current().number() != number
                || !convention.steps().contains(step)) {
            throw new Conflict("error.409.transition");
        }
        return convention;
    }

}
