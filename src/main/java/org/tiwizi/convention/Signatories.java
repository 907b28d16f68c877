package org.tiwizi.convention;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.shared.NotFound;

/**
 * Who signs for an organisation: the one place that says so. As long as an organisation
 * has one member, that member signs for it.
 */
final class Signatories {

    private Signatories() {
    }

    /** This member, if they may sign; NotFound for all others. */
    static Member demand(Member member) {
        if (member.role() != Role.ASSOCIATION && member.role() != Role.COMPANY) {
            throw new NotFound("signatory", member.accountId());
        }
        return member;
    }

}
