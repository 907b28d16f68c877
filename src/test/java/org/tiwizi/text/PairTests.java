package org.tiwizi.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.shared.Language;
import org.tiwizi.text.Pairs.Score;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many forms of a word share a stem, and how many other words do not; concepts are
 * left aside.
 */
class PairTests {

    private static final Logger log = LoggerFactory.getLogger(PairTests.class);

    @ParameterizedTest
    @CsvSource({ "bar, AR, 31, 1", "bar, FR, 15, 0", "bar, EN, 8, 0", "held, AR, 27, 1", "held, FR, 15, 1",
            "held, EN, 8, 1" })
    void formsOfAWordShareATermAndOtherWordsDoNot(String set, Language language, int found, int wrong) {
        Score same = Pairs.score(set, language, "same");
        Score apart = Pairs.score(set, language, "apart");
        log.info("{} {}: {} of {} found, missed {}; {} of {} wrong {}", set, language, same.sharing().size(),
                same.all(), same.parted(), apart.sharing().size(), apart.all(), apart.sharing());
        assertThat(same.sharing()).hasSizeGreaterThanOrEqualTo(found);
        assertThat(apart.sharing()).hasSizeLessThanOrEqualTo(wrong);
    }

    @Test
    void noPairStandsTwice() {
        assertThat(Pairs.all()).doesNotHaveDuplicates();
    }

}
