package org.tiwizi.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The domain’s notions with their wordings in the three languages, so that one language
 * finds texts in the others. A wording is a sequence of stems.
 */
class Concepts {

    private static final char MARK = '#';

    private final Step start = new Step();

    /** Takes one wording of a notion. */
    void add(String code, List<Word> wording) {
        Step step = this.start;
        for (Word word : wording) {
            step = step.next.computeIfAbsent(word.stems().get(0), (stem) -> new Step());
        }
        String term = MARK + code;
        if (step != this.start && !step.terms.contains(term)) {
            step.terms.add(term);
        }
    }

    /** The same words, each with the notions that begin there, longest last. */
    List<Word> find(List<Word> words) {
        List<Word> found = new ArrayList<>(words.size());
        for (int index = 0; index < words.size(); index++) {
            Map<String, Concept> here = new LinkedHashMap<>();
            walk(this.start, words, index, 0, here);
            found.add(here.isEmpty() ? words.get(index) : words.get(index).with(List.copyOf(here.values())));
        }
        return found;
    }

    private static void walk(Step step, List<Word> words, int from, int length, Map<String, Concept> found) {
        step.terms.forEach((term) -> found.put(term, new Concept(term, length)));
        if (from + length < words.size()) {
            for (String stem : words.get(from + length).stems()) {
                Step next = step.next.get(stem);
                if (next != null) {
                    walk(next, words, from, length + 1, found);
                }
            }
        }
    }

    private static final class Step {

        private final Map<String, Step> next = new HashMap<>();

        private final List<String> terms = new ArrayList<>(1);

    }

}
