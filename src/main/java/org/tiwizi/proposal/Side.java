package org.tiwizi.proposal;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;

/** One of the two parties that meet. */
public enum Side {

    ASSOCIATION, COMPANY;

    /** The side for which a member of an association or a company acts. */
    public static Side of(Member member) {
        return (member.role() == Role.COMPANY) ? COMPANY : ASSOCIATION;
    }

    public Side other() {
        return (this == COMPANY) ? ASSOCIATION : COMPANY;
    }

}
