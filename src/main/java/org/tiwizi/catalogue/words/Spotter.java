package org.tiwizi.catalogue.words;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.tiwizi.text.Concept;
import org.tiwizi.text.Sounds;
import org.tiwizi.text.Word;

/** Recognises in a text the words that somebody typed, as {@link WordQuery} does. */
class Spotter {

    private final List<Typed> typed;

    Spotter(String typed) {
        this.typed = WordQuery.words(typed).stream().map(Typed::of).toList();
    }

    /** Which of the typed words this one is; negative if it is none. */
    int find(Word word) {
        for (int index = 0; index < this.typed.size(); index++) {
            if (this.typed.get(index).is(word)) {
                return index;
            }
        }
        return -1;
    }

    private record Typed(Set<String> terms, String letters, Set<String> sounds, CharacterRunAutomaton near) {

        static Typed of(Word word) {
            String letters = word.letters();
            int second = letters.offsetByCodePoints(0, 1);
            return new Typed(terms(word), letters, Sought.sure(Sounds.of(letters)),
                    new CharacterRunAutomaton(new LevenshteinAutomata(letters.substring(second), true)
                        .toAutomaton(Lexicon.errors(letters), letters.substring(0, second))));
        }

        boolean is(Word word) {
            return !Collections.disjoint(this.terms, terms(word))
                    || (this.letters.length() >= Sought.SHORTEST_BEGINNING && word.letters().startsWith(this.letters))
                    || this.near.run(word.letters()) || !Collections.disjoint(this.sounds, Sounds.of(word.letters()));
        }

        private static Set<String> terms(Word word) {
            Set<String> terms = new HashSet<>(word.stems());
            word.concepts().stream().map(Concept::term).forEach(terms::add);
            return terms;
        }

    }

}
