package org.tiwizi.mission;

/**
 * Hours in all: what is confirmed counts, the rest is still open; and how many entries.
 */
public record Hours(long confirmed, long open, long entries) {

}
