package org.tiwizi.notification;

import java.util.Arrays;
import java.util.List;

/**
 * What news are of: for each, everybody says how they want to hear of it by e-mail.
 */
public enum Topic {

    MESSAGES("MESSAGE_"), PROPOSALS("PROPOSAL_"), CONVENTIONS("CONVENTION_"),
    PARTNERSHIPS("PARTNERSHIP_", "PARTNER_", "REVIEW_"), RECOMMENDATIONS("RECOMMENDATIONS_"),
    INITIATIVES("INITIATIVE_"), OFFERS("OFFER_"), ORGANISATION("ORGANISATION_", "EVIDENCE_"), OTHER();

    private final List<String> beginnings;

    Topic(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static Topic of(NewsKind kind) {
        return Arrays.stream(values())
            .filter((topic) -> topic.beginnings.stream().anyMatch(kind.name()::startsWith))
            .findFirst()
            .orElse(OTHER);
    }

    /** When nothing is said; recommendations may come every night. */
    Delivery usual() {
        return (this == RECOMMENDATIONS) ? Delivery.NONE : Delivery.AT_ONCE;
    }

}
