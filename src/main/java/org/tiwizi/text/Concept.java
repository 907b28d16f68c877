package org.tiwizi.text;

/**
 * A notion of the domain found in a text, whatever its language and wording.
 *
 * @param term stands for it among the terms of a text; never a word that anybody types
 * @param length over how many words it was said
 */
public record Concept(String term, int length) {

}
