package org.tiwizi.notification;

import java.util.Arrays;

/**
 * What news are of: for each, everybody says how they want to hear of it by e-mail.
 */
public enum Topic {

    MESSAGES("MESSAGE_"), PROPOSALS("PROPOSAL_"), CONVENTIONS("CONVENTION_"), PARTNERSHIPS("PARTNERSHIP_"),
    RECOMMENDATIONS("RECOMMENDATION"), INITIATIVES("INITIATIVE_"), OFFERS("OFFER_"), ORGANISATION("ORGANISATION_"),
    OTHER("");

    private final String beginning;

    Topic(String beginning) {
        this.beginning = beginning;
    }

    static Topic of(NewsKind kind) {
        return Arrays.stream(values())
            .filter((topic) -> kind.name().startsWith(topic.beginning))
            .findFirst()
            .orElse(OTHER);
    }

}
