package org.tiwizi.taxonomy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.shared.Label;
import org.tiwizi.taxonomy.ReferenceFile.Row;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/** On all of ESCO. */
class SkillSearchTests {

    private static SkillSearch search;

    @BeforeAll
    static void readAll() {
        List<Row> shortList = new ReferenceFile("skills_shortlist.tsv").rows();
        List<String> known = shortList.stream().map((row) -> row.text("uri")).toList();
        search = new SkillSearch(
                new ReferenceFile("esco_skills.tsv", new FileSystemResource(Path.of("src/data/esco/esco_skills.tsv")))
                    .rows()
                    .stream()
                    .map((row) -> skill(row, known.contains(row.text("uri")) ? 1 : Skill.BEYOND))
                    .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "comptab", "account", "محاسب", "a", "b c", "gestion pro", "s s s s s s s s s s s s" })
    void typingAheadOverAllSkillsIsFast(String typed) {
        for (int time = 0; time < 20; time++) {
            search.find(typed, 8);
        }
        long least = Long.MAX_VALUE;
        for (int time = 0; time < 20; time++) {
            long start = System.nanoTime();
            search.find(typed, 8);
            least = Math.min(least, System.nanoTime() - start);
        }
        Duration each = Duration.ofNanos(least);
        System.out.printf("%n“%s” among all skills of ESCO: %d µs%n", typed, each.toNanos() / 1000);
        assertThat(each).isLessThan(Duration.ofMillis(20));
    }

    @Test
    void theShortListComesFirstAndTheRestAfterIt() {
        assertThat(search.find("comptab", 8)).first().satisfies((skill) -> assertThat(skill.tier()).isEqualTo(1));
        assertThat(search.find("bees", 8)).isNotEmpty()
            .allSatisfy((skill) -> assertThat(skill.tier()).isEqualTo(Skill.BEYOND));
        assertThat(search.find("accounting", 8)).first()
            .satisfies((skill) -> assertThat(skill.name().en()).isEqualTo("accounting"));
    }

    private static Skill skill(Row row, int tier) {
        String french = row.optional("label_fr").isBlank() ? row.text("label_en") : row.text("label_fr");
        String arabic = row.optional("label_ar").isBlank() ? french : row.text("label_ar");
        return new Skill(ReferenceTable.id(row), row.text("uri"), null, tier,
                new Label(arabic, french, row.text("label_en")), List.of(ReferenceTable.otherNames(row)));
    }

}
