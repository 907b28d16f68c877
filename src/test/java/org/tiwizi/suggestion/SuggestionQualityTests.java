package org.tiwizi.suggestion;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well skills are found in texts of four authors: 160 by the lexicon's first author,
 * annotated before there was a lexicon; 90 by a second one, annotated before that author
 * saw the lexicon and widened it; 60 by a third one, annotated before that author saw the
 * lexicon, and 60 that avoid naming the work, written after that author widened it and
 * read by nobody since; and the needs of the demonstration, whose author wrote none of
 * it. The first runs alone tell what to expect of strangers: ADR 8. The tables are
 * printed: recall is the share of the annotated skills among the first 5 or 10, MRR the
 * mean of one over the place of the first right one.
 */
class SuggestionQualityTests {

    private static final Suggester SUGGESTER = new Suggester(ShortList.skills(), Theme.all(), Theme.commonness());

    private static final List<AnnotatedText> TEXTS = AnnotatedText.all();

    @Test
    void theRightSkillsComeAmongTheFirstInEachLanguage() {
        figures("first author", TEXTS, List.of("ar", "fr", "en", "all"), new Figures(0, 0.85, 0.93, 0.85));
    }

    @Test
    void theyDoSoInTextsByTheSecondAuthor() {
        figures("second author", AnnotatedText.bySecondAuthor(), List.of("ar", "fr", "en", "all"),
                new Figures(0, 0.9, 0.93, 0.85));
    }

    @Test
    void theyDoSoInTextsByTheThirdAuthorThatNameTheirWork() {
        figures("third author", read(AnnotatedText.byThirdAuthor(), false), List.of("ar", "fr", "en", "all"),
                new Figures(0, 0.8, 0.9, 0.85));
    }

    @Test
    void andLessOftenInThoseThatTellOfTheirTroublesOnly() {
        figures("third author, unread", read(AnnotatedText.byThirdAuthor(), true), List.of("ar", "fr", "en", "all"),
                new Figures(0, 0.29, 0.41, 0.39));
    }

    @Test
    void andLessOftenInNeedsOfTheDemonstration() {
        figures("demonstration", AnnotatedText.ofTheDemonstration(), List.of("ar", "fr", "all"),
                new Figures(0, 0.44, 0.57, 0.55));
    }

    private static void figures(String author, List<AnnotatedText> texts, List<String> languages, Figures least) {
        StringBuilder table = new StringBuilder(
                "%n%s%npart      language  texts  recall@5  recall@10    MRR%n".formatted(author));
        for (boolean heldOut : new boolean[] { false, true }) {
            for (String language : languages) {
                Figures figures = Figures.of(read(texts, heldOut).stream()
                    .filter((text) -> language.equals("all") || text.language().equals(language))
                    .toList());
                if (figures.texts == 0) {
                    continue;
                }
                table.append("%-9s %-8s  %5d  %8.3f  %9.3f  %5.3f%n".formatted(heldOut ? "held out" : "tuning",
                        language, figures.texts, figures.at5, figures.at10, figures.rank));
                assertThat(figures.at5).as("recall@5, %s, held out: %s", language, heldOut).isGreaterThan(least.at5);
                assertThat(figures.at10).as("recall@10, %s, held out: %s", language, heldOut).isGreaterThan(least.at10);
                assertThat(figures.rank).as("MRR, %s, held out: %s", language, heldOut).isGreaterThan(least.rank);
            }
        }
        System.out.println(table);
    }

    private static List<AnnotatedText> read(List<AnnotatedText> texts, boolean heldOut) {
        return texts.stream().filter((text) -> text.heldOut() == heldOut).toList();
    }

    @Test
    void aNeedInThreeLanguagesGetsNearlyTheSameSkills() {
        Map<String, List<AnnotatedText>> needs = TEXTS.stream()
            .filter((text) -> !text.same().equals("-"))
            .collect(Collectors.groupingBy(AnnotatedText::same));
        double common = 0;
        for (List<AnnotatedText> need : needs.values()) {
            List<Set<UUID>> firsts = need.stream().map((text) -> Set.copyOf(first(text, 5))).toList();
            List<Set<UUID>> found = need.stream().map((text) -> Set.copyOf(first(text, 10))).toList();
            for (int one = 0; one < 3; one++) {
                for (int other = 0; other < 3; other++) {
                    Set<UUID> both = new HashSet<>(firsts.get(one));
                    both.retainAll(found.get(other));
                    common += both.size() / 5.0 / 9 / needs.size();
                }
            }
        }
        System.out.printf(Locale.ROOT, "%nOf the first 5 in one language, %.3f are among the first 10 in another.%n",
                common);
        assertThat(needs).hasSize(14).allSatisfy((same, texts) -> assertThat(texts).hasSize(3));
        assertThat(common).isGreaterThan(0.85);
    }

    private static List<UUID> first(AnnotatedText text, int limit) {
        return SUGGESTER.suggest(text.text(), limit).stream().map((one) -> one.skill().id()).toList();
    }

    private record Figures(int texts, double at5, double at10, double rank) {

        static Figures of(List<AnnotatedText> texts) {
            double at5 = 0;
            double at10 = 0;
            double rank = 0;
            for (AnnotatedText text : texts) {
                List<UUID> found = first(text, 10);
                at5 += share(text, found.subList(0, Math.min(5, found.size())));
                at10 += share(text, found);
                rank += text.skills()
                    .stream()
                    .mapToInt(found::indexOf)
                    .filter((place) -> place >= 0)
                    .mapToDouble((place) -> 1.0 / (place + 1))
                    .max()
                    .orElse(0);
            }
            return new Figures(texts.size(), at5 / texts.size(), at10 / texts.size(), rank / texts.size());
        }

        private static double share(AnnotatedText text, List<UUID> found) {
            return (double) text.skills().stream().filter(found::contains).count() / text.skills().size();
        }

    }

}
