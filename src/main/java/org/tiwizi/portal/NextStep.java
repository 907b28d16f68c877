package org.tiwizi.portal;

/** The one thing to do next that a workspace proposes, and where. */
public enum NextStep {

    VERIFICATION("/workspace/organisation"), CORRECTION("/workspace/organisation"),
    ORGANISATION("/workspace/organisation"), ANSWERS("/proposals"), FIRST_INITIATIVE("/workspace/initiatives/new"),
    INITIATIVES("/workspace/initiatives"), FIRST_OFFER("/workspace/offers/new"), BROWSING("/initiatives"),
    MODERATION("/moderation");

    private final String address;

    NextStep(String address) {
        this.address = address;
    }

    public String address() {
        return this.address;
    }

}
