package org.tiwizi.recommendation;

/** How far a night’s run is. */
public enum RunState {

    GATHERING, ASSIGNING, DONE

}
