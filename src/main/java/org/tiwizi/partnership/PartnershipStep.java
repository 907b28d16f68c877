package org.tiwizi.partnership;

/** What happened to a partnership, or to something of it. */
public enum PartnershipStep {

    PREPARED, ACTIVATED

}
