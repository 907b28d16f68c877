package org.tiwizi.catalogue.words;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.catalogue.words.Relevance.Recall;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether people find what they look for, in texts of the demonstration and open ones.
 */
class RelevanceTests {

    private static final Logger log = LoggerFactory.getLogger(RelevanceTests.class);

    private static Relevance relevance;

    @BeforeAll
    static void index() throws IOException {
        relevance = new Relevance();
    }

    @ParameterizedTest
    @CsvSource({ "tuned, 0.9", "held, 0.9", "fresh, 0.9", "last, 0.9", "later, 0.9" })
    void whatIsSoughtIsAmongTheFirstTen(String set, double least) throws IOException {
        Recall recall = relevance.of(set);
        recall.missed().forEach((missed) -> log.info("{} {}", set, missed));
        log.info("Recall of {}: {} in {} queries, {}", set, "%.3f".formatted(recall.average()), recall.queries(),
                recall.byManner());
        assertThat(recall.average()).isGreaterThanOrEqualTo(least);
    }

}
