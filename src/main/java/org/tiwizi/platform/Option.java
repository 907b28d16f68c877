package org.tiwizi.platform;

/** One choice of a list in a form: the value that is sent, and what the reader sees. */
public record Option(String value, String label) {

}
