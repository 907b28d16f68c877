package org.tiwizi.audit;

/** What a line of the trail is about. */
public enum AuditKind {

    ORGANISATION, INITIATIVE, OFFER, DOCUMENT, REPORT, ACCOUNT, PROPOSAL, PARTNERSHIP, MILESTONE, HOURS, INDICATOR,
    PARTNER_REVIEW, CONVENTION, IMPORT;

    /** How the states of such a thing are named in the messages. */
    public String states() {
        return switch (this) {
            case ORGANISATION -> "OrganisationStatus";
            case DOCUMENT -> "EvidenceStatus";
            case REPORT -> "ReportStatus";
            case PROPOSAL -> "ProposalStatus";
            case PARTNERSHIP -> "PartnershipStatus";
            case MILESTONE -> "MilestoneStatus";
            case HOURS -> "HoursStatus";
            case INDICATOR -> "IndicatorStatus";
            case PARTNER_REVIEW -> "ReviewState";
            case CONVENTION -> "ConventionStatus";
            case IMPORT -> "IntakeStatus";
            default -> "SubjectState";
        };
    }

}
