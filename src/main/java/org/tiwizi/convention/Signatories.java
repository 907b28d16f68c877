package org.tiwizi.convention;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * Who signs for an organisation: the one place that says so. As long as an organisation
 * has one member, that member signs for it; only a verified one signs (DOMAIN.md, section
 * 4).
 */
@Component
class Signatories {

    private final OrganisationService organisations;

    Signatories(OrganisationService organisations) {
        this.organisations = organisations;
    }

    /**
     * This member, if they may sign; NotFound if they are no signatory, Conflict while
     * their organisation is not verified.
     */
    Member demand(Member member) {
        if (member.role() != Role.ASSOCIATION && member.role() != Role.COMPANY) {
            throw new NotFound("signatory", member.accountId());
        }
        if (!this.organisations.card(member.organisation()).verified()) {
            throw new Conflict("convention.conflict.unverified");
        }
        return member;
    }

}
