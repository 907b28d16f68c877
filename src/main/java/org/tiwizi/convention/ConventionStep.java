package org.tiwizi.convention;

/** What happened to an edition of a convention. */
public enum ConventionStep {

    GENERATED, FROZEN, REOPENED, SIGNED, AMENDED

}
