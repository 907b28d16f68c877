package org.tiwizi.suggestion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.tiwizi.shared.Language;
import org.tiwizi.suggestion.Scores.Credit;
import org.tiwizi.taxonomy.Skill;

/**
 * Suggests skills for texts, by their names and by themes; for any number of threads.
 */
final class Suggester {

    /** Letters of a text that are read, the rest is passed over. */
    static final int LONGEST = 6000;

    private static final int WORDS = 4;

    private static final float NAME = 1;

    private static final float OTHER_NAME = 0.8F;

    /** What is left of that for skills beyond the short-list, which comes first. */
    private static final float BEYOND = 0.5F;

    /** What each further place in a theme costs. */
    private static final float STEP = 0.13F;

    /** What a word shared by some 40 skills says alone. */
    private static final double LEAST = 0.8;

    private final List<Skill> skills;

    private final Map<UUID, Integer> numbers = new HashMap<>();

    private final Lexicon lexicon;

    Suggester(List<Skill> skills, List<Theme> themes, Map<String, Float> commonness) {
        this.skills = skills;
        Lexicon.Builder builder = new Lexicon.Builder();
        for (int number = 0; number < skills.size(); number++) {
            this.numbers.put(skills.get(number).id(), number);
            addNames(number, builder);
        }
        themes.forEach((theme) -> addTheme(theme, builder));
        this.lexicon = builder.build(commonness);
    }

    private void addNames(int number, Lexicon.Builder builder) {
        Skill skill = this.skills.get(number);
        float part = (skill.tier() == Skill.BEYOND) ? BEYOND : 1;
        Lexicon.Entry name = Lexicon.Entry.of(number, NAME * part);
        for (Language language : Language.values()) {
            builder.add(Reading.keys(skill.name().in(language), language), name);
        }
        Lexicon.Entry other = Lexicon.Entry.of(number, OTHER_NAME * part);
        for (String otherName : skill.otherNames()) {
            List<String> french = Reading.keys(otherName, Language.FR);
            List<String> english = Reading.keys(otherName, Language.EN);
            builder.add(french, other);
            if (!english.equals(french)) {
                builder.add(english, other);
            }
        }
    }

    private void addTheme(Theme theme, Lexicon.Builder builder) {
        int[] members = theme.skills().stream().filter(this.numbers::containsKey).mapToInt(this.numbers::get).toArray();
        float[] weights = new float[members.length];
        for (int place = 0; place < weights.length; place++) {
            weights[place] = theme.weight() * Math.max(STEP, 1 - STEP * place);
        }
        Lexicon.Entry entry = new Lexicon.Entry(members, weights);
        theme.phrases()
            .forEach((language, phrases) -> phrases
                .forEach((phrase) -> builder.add(Reading.keys(phrase, language), entry)));
    }

    /** Best first; the same text always has the same answer. */
    List<Suggestion> suggest(String text, int limit) {
        Map<Integer, Map<Integer, Credit>> credits = Scores
            .of((text.length() > LONGEST) ? text.substring(0, LONGEST) : text, this.lexicon);
        int[] found = credits.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] points = IntStream.of(found).mapToDouble((skill) -> points(credits.get(skill))).toArray();
        return IntStream.range(0, found.length)
            .filter((index) -> points[index] >= LEAST)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer index) -> -points[index])
                .thenComparing((index) -> this.skills.get(found[index]).tier())
                .thenComparing((index) -> this.skills.get(found[index]).id()))
            .limit(limit)
            .map((index) -> new Suggestion(this.skills.get(found[index]),
                    Scores.because(credits.get(found[index]), WORDS)))
            .toList();
    }

    /** Added up in one order, so that rounding never decides. */
    private static double points(Map<Integer, Credit> credits) {
        return credits.values().stream().mapToDouble(Credit::points).sorted().sum();
    }

}
