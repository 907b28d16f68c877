package org.tiwizi.shared;

/** How the work is done: on site, remotely, or both. */
public enum Mode {

    ONSITE, REMOTE, HYBRID

}
