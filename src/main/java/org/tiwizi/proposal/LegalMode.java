package org.tiwizi.proposal;

/**
 * On what footing people of a company work for an association (DOMAIN.md, section 3): a
 * free service that the company directs, a secondment, or their own time.
 */
public enum LegalMode {

    FREE_SERVICE, SECONDMENT, OUTSIDE_HOURS

}
