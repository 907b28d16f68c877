package org.tiwizi.organisation;

/** What an organisation is. */
public enum OrganisationKind {

    ASSOCIATION, COMPANY, INSTITUTION

}
