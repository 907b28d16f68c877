package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.util.List;

import org.tiwizi.catalogue.words.Relevance;
import org.tiwizi.catalogue.words.Relevance.Recall;
import org.tiwizi.shared.Language;
import org.tiwizi.text.Pairs;
import org.tiwizi.text.Pairs.Score;

/** What the kept queries find, and which of the kept pairs of words share a stem. */
class WordBench {

    private final List<String> bars;

    private boolean kept = true;

    WordBench(List<String> bars) {
        this.bars = bars;
    }

    /** Measures everything and says whether all was kept. */
    boolean measure() throws IOException {
        System.out.printf("%n== words%n");
        Relevance relevance = new Relevance();
        for (String set : List.of("tuned", "held", "fresh", "last", "later")) {
            Recall recall = relevance.of(set);
            System.out.printf("%-8s recall among the first ten %.3f of %d queries, %s%n", set, recall.average(),
                    recall.queries(), recall.byManner());
        }
        Recall all = relevance.of("");
        bar("recall among the first ten: %.3f of all %d queries".formatted(all.average(), all.queries()),
                all.average() >= 0.9 && all.queries() >= 120);
        pairs(Language.AR, 31, 1);
        pairs(Language.FR, 15, 0);
        pairs(Language.EN, 8, 0);
        return this.kept;
    }

    private void pairs(Language language, int least, int most) {
        Score same = Pairs.score("bar", language, "same");
        Score apart = Pairs.score("bar", language, "apart");
        bar("pairs, %s: %d of %d share a term, and %d of %d that should not".formatted(language,
                same.sharing().size(), same.all(), apart.sharing().size(), apart.all()),
                same.sharing().size() >= least && apart.sharing().size() <= most);
    }

    private void bar(String text, boolean held) {
        this.bars.add((held ? "PASS " : "FAIL ") + text);
        this.kept &= held;
    }

}
