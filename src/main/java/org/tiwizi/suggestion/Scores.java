package org.tiwizi.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tiwizi.suggestion.Reading.Token;

/**
 * What the words of one text say for each skill. A word counts once for a skill, by the
 * phrase that it says most for: its rarity, times the square of how much of the phrase
 * stands in the same sentence. The first sentence is the title and says twice as much,
 * the last is the deliverable and says a little more.
 */
final class Scores {

    private static final float MISSPELT = 0.7F;

    private static final float TITLE = 2;

    private static final float DELIVERABLE = 1.3F;

    private final Lexicon lexicon;

    private final Map<Integer, Map<Integer, Credit>> bySkill = new HashMap<>();

    private Scores(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a word said for a skill, as it was written and where. */
    record Credit(float points, String written, int position) {

    }

    /** A word of the text that the lexicon knows; the same word has the same number. */
    private record Known(int key, char language, float trust, int word, String written, int position) {

        Known trusted(float part) {
            return new Known(this.key, this.language, this.trust * part, this.word, this.written, this.position);
        }

    }

    /**
     * Reads a text.
     * @return by skill, what each different word said for it
     */
    static Map<Integer, Map<Integer, Credit>> of(String text, Lexicon lexicon) {
        Scores scores = new Scores(lexicon);
        List<List<Known>> sentences = scores.inItsLanguage(scores.known(Reading.sentences(text)));
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            float part = (sentence == 0) ? TITLE : (sentence == sentences.size() - 1) ? DELIVERABLE : 1;
            scores.credit(sentences.get(sentence), part);
        }
        return scores.bySkill;
    }

    private List<List<Known>> known(List<List<Token>> sentences) {
        Map<String, Integer> words = new HashMap<>();
        List<List<Known>> known = new ArrayList<>();
        int position = 0;
        for (List<Token> sentence : sentences) {
            List<Known> found = new ArrayList<>();
            for (Token token : sentence) {
                int word = words.computeIfAbsent(token.keys().get(0), (key) -> words.size());
                found.addAll(known(token, word, position++));
            }
            known.add(found);
        }
        return known;
    }

    private List<Known> known(Token token, int word, int position) {
        List<Known> exact = new ArrayList<>();
        List<Known> near = new ArrayList<>();
        for (String key : token.keys()) {
            int number = this.lexicon.number(key);
            if (number >= 0) {
                exact.add(new Known(number, key.charAt(0), 1, word, token.written(), position));
            }
            else if (exact.isEmpty() && (number = this.lexicon.near(key)) >= 0) {
                near.add(new Known(number, key.charAt(0), MISSPELT, word, token.written(), position));
            }
        }
        return exact.isEmpty() ? near : exact;
    }

    /**
     * Latin words are read as French and as English; the language that explains less of
     * the text is trusted less.
     */
    private List<List<Known>> inItsLanguage(List<List<Known>> sentences) {
        Map<Character, Float> explained = new HashMap<>();
        sentences.forEach((sentence) -> sentence
            .forEach((known) -> explained.merge(known.language, this.lexicon.rarity(known.key), Float::sum)));
        float french = explained.getOrDefault(Reading.FRENCH, 0F);
        float english = explained.getOrDefault(Reading.ENGLISH, 0F);
        float most = Math.max(Math.max(french, english), Float.MIN_NORMAL);
        Map<Character, Float> trusts = Map.of(Reading.FRENCH, french / most, Reading.ENGLISH, english / most);
        return sentences.stream()
            .map((sentence) -> sentence.stream()
                .map((known) -> known.trusted(trusts.getOrDefault(known.language, 1F)))
                .toList())
            .toList();
    }

    private void credit(List<Known> sentence, float part) {
        Map<Integer, Float> trusts = new LinkedHashMap<>();
        sentence.forEach((known) -> trusts.merge(known.key, known.trust, Math::max));
        Map<Integer, Float> said = new HashMap<>();
        trusts.forEach((key, trust) -> {
            for (int phrase : this.lexicon.phrases(key)) {
                said.merge(phrase, this.lexicon.rarity(key) * trust, Float::sum);
            }
        });
        for (Known known : sentence) {
            float points = this.lexicon.rarity(known.key) * known.trust * part;
            for (int phrase : this.lexicon.phrases(known.key)) {
                float share = said.get(phrase) / Math.max(this.lexicon.whole(phrase), Float.MIN_NORMAL);
                credit(this.lexicon.entry(phrase), known, points * share * share);
            }
        }
    }

    private void credit(Lexicon.Entry entry, Known known, float points) {
        for (int index = 0; index < entry.skills().length; index++) {
            Credit credit = new Credit(points * entry.weights()[index], known.written, known.position);
            this.bySkill.computeIfAbsent(entry.skills()[index], (skill) -> new HashMap<>())
                .merge(known.word, credit, (one, other) -> (other.points > one.points) ? other : one);
        }
    }

    /** The words that said most, in the order of the text, each once. */
    static List<String> because(Map<Integer, Credit> credits, int most) {
        double best = credits.values().stream().mapToDouble(Credit::points).max().orElse(0);
        return credits.values()
            .stream()
            .filter((credit) -> credit.points >= best / 4)
            .sorted(Comparator.comparingDouble((Credit credit) -> -credit.points).thenComparing(Credit::position))
            .limit(most)
            .sorted(Comparator.comparing(Credit::position))
            .map(Credit::written)
            .distinct()
            .toList();
    }

}
