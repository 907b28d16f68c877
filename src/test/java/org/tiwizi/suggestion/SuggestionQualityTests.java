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
 * How well skills are found in 160 texts, annotated before there was a lexicon. The table
 * is printed: recall is the share of the annotated skills among the first 5 or 10, MRR
 * the mean of one over the place of the first right one.
 */
class SuggestionQualityTests {

    private static final Suggester SUGGESTER = new Suggester(ShortList.skills(), Theme.all(), Theme.commonness());

    private static final List<AnnotatedText> TEXTS = AnnotatedText.all();

    @Test
    void theRightSkillsComeAmongTheFirstInEachLanguage() {
        StringBuilder table = new StringBuilder("\npart      language  texts  recall@5  recall@10    MRR\n");
        for (boolean heldOut : new boolean[] { false, true }) {
            for (String language : List.of("ar", "fr", "en", "all")) {
                Figures figures = Figures.of(TEXTS.stream()
                    .filter((text) -> text.heldOut() == heldOut)
                    .filter((text) -> language.equals("all") || text.language().equals(language))
                    .toList());
                table.append("%-9s %-8s  %5d  %8.3f  %9.3f  %5.3f%n".formatted(heldOut ? "held out" : "tuning",
                        language, figures.texts, figures.at5, figures.at10, figures.rank));
                assertThat(figures.at5).as("recall@5, %s, held out: %s", language, heldOut).isGreaterThan(0.75);
                assertThat(figures.at10).as("recall@10, %s, held out: %s", language, heldOut).isGreaterThan(0.85);
                assertThat(figures.rank).as("MRR, %s, held out: %s", language, heldOut).isGreaterThan(0.75);
            }
        }
        System.out.println(table);
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
        assertThat(common).isGreaterThan(0.75);
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
