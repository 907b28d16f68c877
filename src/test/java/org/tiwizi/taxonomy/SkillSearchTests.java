package org.tiwizi.taxonomy;

import org.tiwizi.text.Normaliser;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import java.util.stream.Stream;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiwizi.shared.Label;
import org.tiwizi.taxonomy.ReferenceFile.Row;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/** On all of ESCO. */
class SkillSearchTests {

    private static SkillSearch search;

    @BeforeAll
    static void readAll() {
        search = ofAllEsco();
    }

    static SkillSearch ofAllEsco() {
        List<Row> shortList = new ReferenceFile("skills_shortlist.tsv").rows();
        List<String> known = shortList.stream().map((row) -> row.text("uri")).toList();
        return new SkillSearch(
                new ReferenceFile("esco_skills.tsv", new FileSystemResource(Path.of("src/data/esco/esco_skills.tsv")))
                    .rows()
                    .stream()
                    .map((row) -> skill(row, known.contains(row.text("uri")) ? 1 : Skill.BEYOND))
                    .toList());
    }

    @Test
    void theShortListComesFirstAndTheRestAfterIt() {
        assertThat(search.find("comptab", 8)).first().satisfies((skill) -> assertThat(skill.tier()).isEqualTo(1));
        assertThat(search.find("bees", 8)).isNotEmpty()
            .allSatisfy((skill) -> assertThat(skill.tier()).isEqualTo(Skill.BEYOND));
        assertThat(search.find("accounting", 8)).first()
            .satisfies((skill) -> assertThat(skill.name().en()).isEqualTo("accounting"));
    }

    @ParameterizedTest
    @CsvSource({ "comptabilte, comptabilité", "acounting, accounting", "comptabilites, comptabilité",
            "المحاسبات, محاسبة", "programation, programmation" })
    void anErrorOrAnotherFormOfAWordIsForgiven(String typed, String meant) {
        assertThat(search.find(typed, 8)).first()
            .satisfies((skill) -> assertThat(Stream
                .concat(Stream.of(skill.name().ar(), skill.name().fr(), skill.name().en()), skill.otherNames().stream())
                .flatMap((name) -> Normaliser.words(name).stream())).contains(Normaliser.normalise(meant)));
    }

    @Test
    void nothingIsGuessedForAShortWord() {
        assertThat(search.find("zqx", 8)).isEmpty();
        assertThat(search.find("zzzzzzzzzzzz", 8)).isEmpty();
    }

    private static Skill skill(Row row, int tier) {
        String french = row.optional("label_fr").isBlank() ? row.text("label_en") : row.text("label_fr");
        String arabic = row.optional("label_ar").isBlank() ? french : row.text("label_ar");
        return new Skill(ReferenceTable.id(row), row.text("uri"), null, tier,
                new Label(arabic, french, row.text("label_en")), List.of(ReferenceTable.otherNames(row)));
    }

}
