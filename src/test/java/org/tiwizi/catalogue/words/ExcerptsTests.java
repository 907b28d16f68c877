package org.tiwizi.catalogue.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptsTests {

    @ParameterizedTest
    @CsvSource({ "compétence, Nous cherchons des [compétences] en gestion",
            "accounting, Tenir la [comptabilité] de la coopérative", "comptabilte, Tenir la [comptabilité] du centre",
            "gest, Nous cherchons une [gestion] sûre", "محاسبة, Tenir la [comptabilité] du centre",
            "بنعيسى, La maison [Benaissa] ouvre", "aucun, Rien de cela" })
    void wordsFoundAreMarkedInWhateverFormTheyStand(String typed, String marked) {
        EntryText text = new EntryText(Part.SUMMARY, Language.FR, marked.replaceAll("[\\[\\]]", ""));
        Optional<Excerpt> excerpt = new Excerpts(typed).of(List.of(text), Language.FR);
        assertThat(excerpt.map(ExcerptsTests::shown)).isEqualTo(Optional.of(marked).filter((one) -> one.contains("[")));
    }

    @Test
    void aLongTextIsCutAroundTheWordsAtBlanks() {
        String text = "mot ".repeat(100) + "besoin de comptabilité claire " + "mot ".repeat(100);
        Excerpt excerpt = new Excerpts("comptabilité")
            .of(List.of(new EntryText(Part.PROBLEM, Language.FR, text)), Language.FR)
            .orElseThrow();
        assertThat(shown(excerpt)).startsWith("…mot ").contains(" besoin de [comptabilité] claire ").endsWith("mot…");
        assertThat(shown(excerpt).length()).isLessThan(210);
    }

    @Test
    void theReadersLanguageComesFirstWhereBothHoldTheWords() {
        List<EntryText> texts = List.of(new EntryText(Part.SUMMARY, Language.FR, "La comptabilité"),
                new EntryText(Part.SUMMARY, Language.AR, "المحاسبة"));
        assertThat(new Excerpts("comptabilité").of(texts, Language.AR).orElseThrow().language()).isEqualTo(Language.AR);
    }

    @Test
    void whatIsWrittenStaysPlainText() {
        EntryText text = new EntryText(Part.SUMMARY, Language.FR, "<b>eau</b> & <script>");
        assertThat(new Excerpts("eau").of(List.of(text), Language.FR).orElseThrow().parts()).containsExactly(
                new Excerpt.Part("<b>", false), new Excerpt.Part("eau", true),
                new Excerpt.Part("</b> & <script>", false));
    }

    @Test
    void titlesAndNamesAreSeenAnyway() {
        assertThat(new Excerpts("eau").of(List.of(new EntryText(Part.TITLE, Language.FR, "L’eau"),
                new EntryText(Part.NAME, Language.FR, "Association de l’eau")), Language.FR))
            .isEmpty();
    }

    private static String shown(Excerpt excerpt) {
        return excerpt.parts()
            .stream()
            .map((part) -> part.found() ? "[" + part.text() + "]" : part.text())
            .collect(Collectors.joining());
    }

}
