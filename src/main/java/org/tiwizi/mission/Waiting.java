package org.tiwizi.mission;

/** What one side of a partnership has to do next. */
public enum Waiting {

    ACCEPT, REWORK, CONFIRM, CORRECT, AGREE

}
