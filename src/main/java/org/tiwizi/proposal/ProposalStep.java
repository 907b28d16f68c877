package org.tiwizi.proposal;

/** What happened to a proposal; the last two are the clock’s. */
public enum ProposalStep {

    SENT, SEEN, COUNTERED, ACCEPTED, APPROVED, DECLINED, WITHDRAWN, REMINDED, EXPIRED

}
