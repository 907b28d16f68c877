package org.tiwizi.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.shared.Language;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many forms of a word share a stem, and how many other words do not; concepts are
 * left aside.
 */
class PairTests {

    private static final Logger log = LoggerFactory.getLogger(PairTests.class);

    private static final List<Pair> PAIRS = pairs();

    @ParameterizedTest
    @CsvSource({ "bar, AR, 31, 1", "bar, FR, 15, 0", "bar, EN, 8, 0", "held, AR, 27, 1", "held, FR, 15, 1",
            "held, EN, 8, 1" })
    void formsOfAWordShareATermAndOtherWordsDoNot(String set, Language language, int found, int wrong) {
        Score same = score(set, language, "same");
        Score apart = score(set, language, "apart");
        log.info("{} {}: {} of {} found, missed {}; {} of {} wrong {}", set, language, same.sharing.size(), same.all(),
                same.parted, apart.sharing.size(), apart.all(), apart.sharing);
        assertThat(same.sharing).hasSizeGreaterThanOrEqualTo(found);
        assertThat(apart.sharing).hasSizeLessThanOrEqualTo(wrong);
    }

    @Test
    void noPairStandsTwice() {
        assertThat(PAIRS).doesNotHaveDuplicates();
    }

    private static Score score(String set, Language language, String kind) {
        List<Pair> pairs = PAIRS.stream()
            .filter((pair) -> pair.set.equals(set) && pair.language == language && pair.kind.equals(kind))
            .toList();
        return new Score(pairs.stream().filter(Pair::shares).toList(),
                pairs.stream().filter((pair) -> !pair.shares()).toList());
    }

    private static List<Pair> pairs() {
        try {
            return new ClassPathResource("text/pairs.tsv").getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter((line) -> !line.startsWith("#"))
                .map((line) -> line.split("\t"))
                .map((cells) -> new Pair(cells[0], Language.ofCode(cells[1]).orElseThrow(), cells[2], cells[3],
                        cells[4]))
                .toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private record Score(List<Pair> sharing, List<Pair> parted) {

        int all() {
            return this.sharing.size() + this.parted.size();
        }

    }

    private record Pair(String set, Language language, String kind, String one, String other) {

        boolean shares() {
            return !Collections.disjoint(stems(this.one), stems(this.other));
        }

        private Set<String> stems(String text) {
            return Analysers.of(this.language)
                .words(text)
                .stream()
                .flatMap((word) -> word.stems().stream())
                .collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return this.one + "/" + this.other;
        }

    }

}
