package org.tiwizi.suggestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tiwizi.shared.Label;
import org.tiwizi.taxonomy.Occupation;
import org.tiwizi.taxonomy.Skill;

import static org.assertj.core.api.Assertions.assertThat;

/** All 13,896 skills and 2,942 occupations beside the short-list. */
class FullEscoTests {

    @Test
    void theRestOfEscoIsFoundAndTheShortListStaysFirst() throws IOException {
        List<Skill> shortList = ShortList.skills();
        List<UUID> known = shortList.stream().map(Skill::id).toList();
        List<Skill> all = Stream
            .concat(shortList.stream(),
                    rows("esco_skills.tsv").map(FullEscoTests::skill).filter((skill) -> !known.contains(skill.id())))
            .toList();
        List<Theme> themes = Stream
            .concat(Theme.all().stream(),
                    Theme.of(rows("esco_occupations.tsv").map(FullEscoTests::occupation).toList()).stream())
            .toList();
        long before = used();
        long start = System.nanoTime();
        Suggester suggester = new Suggester(all, themes, Theme.commonness());
        long built = (System.nanoTime() - start) / 1_000_000;
        long kept = (used() - before) / 1_000_000;

        int right = 0;
        int asked = 0;
        List<AnnotatedText> texts = AnnotatedText.all();
        start = System.nanoTime();
        for (AnnotatedText text : texts) {
            List<UUID> found = suggester.suggest(text.text(), 10).stream().map((one) -> one.skill().id()).toList();
            right += (int) text.skills().stream().filter(found::contains).count();
            asked += text.skills().size();
        }
        double each = (System.nanoTime() - start) / 1e6 / texts.size();
        System.out.printf("%n%d skills: built in %d ms, %d MB kept, %.1f ms for a text, %d of %d right skills found%n",
                all.size(), built, kept, each, right, asked);

        assertThat(all).hasSize(13_896);
        assertThat(kept).as("MB").isLessThan(80);
        assertThat((double) right / asked).isGreaterThan(0.8);
        assertThat(suggester.suggest("We keep bees and want to sell honey", 10))
            .anyMatch((one) -> one.skill().tier() == Skill.BEYOND);
    }

    private static Skill skill(String[] cells) {
        String french = cells[6].isBlank() ? cells[5] : cells[6];
        return new Skill(id(cells), cells[0], null, Skill.BEYOND,
                new Label(cells[8].isBlank() ? french : cells[8], french, cells[5]),
                names(cells[12], cells[11], cells[10]));
    }

    private static Occupation occupation(String[] cells) {
        return new Occupation(id(cells), cells[1], new Label(cells[4], cells[3], cells[2]), names(cells[6], cells[5]));
    }

    private static UUID id(String[] cells) {
        return UUID.fromString(cells[0].substring(cells[0].lastIndexOf('/') + 1));
    }

    private static List<String> names(String... cells) {
        return Stream.of(cells)
            .flatMap((cell) -> Stream.of(cell.split("\\|")))
            .filter((name) -> !name.isBlank())
            .toList();
    }

    private static Stream<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Path.of("src/data/esco", file)).stream().skip(1).map((row) -> row.split("\t", -1));
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

}
