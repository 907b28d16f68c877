package org.tiwizi.report;

/** What may be wrong with a page. */
public enum ReportReason {

    FALSE, FRAUD, PERSONAL_DATA, APPEAL_FOR_GIFTS, OFFENSIVE, COPIED, OTHER

}
