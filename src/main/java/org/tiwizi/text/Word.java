package org.tiwizi.text;

import java.util.List;

/**
 * A word of a text that says something.
 *
 * @param start where it begins in the text
 * @param end behind its last letter
 * @param letters as it is compared when it is not stemmed: folded, without the article
 * @param stems one or more by which it is found; the first is the likeliest
 * @param concepts those of the domain that begin here
 * @param light whether it says little when somebody asks for something: project, help
 */
public record Word(int start, int end, String letters, List<String> stems, List<Concept> concepts, boolean light) {

    Word with(List<Concept> found) {
        return new Word(this.start, this.end, this.letters, this.stems, found, this.light);
    }

}
