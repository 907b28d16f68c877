package org.tiwizi.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiwizi.shared.Language;
import org.springframework.core.io.ClassPathResource;

/** The word pairs of {@code text/pairs.tsv}; concepts are left aside. */
public final class Pairs {

    private static final List<Pair> PAIRS = pairs();

    private Pairs() {
    }

    /**
     * How many pairs of a set share a stem.
     * @param kind same for those that must, apart for those that must not
     */
    public static Score score(String set, Language language, String kind) {
        List<Pair> pairs = PAIRS.stream()
            .filter((pair) -> pair.set.equals(set) && pair.language == language && pair.kind.equals(kind))
            .toList();
        return new Score(pairs.stream().filter(Pair::shares).toList(),
                pairs.stream().filter((pair) -> !pair.shares()).toList());
    }

    static List<Pair> all() {
        return PAIRS;
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

    /** The pairs that share a stem, and those that do not. */
    public record Score(List<Pair> sharing, List<Pair> parted) {

        public int all() {
            return this.sharing.size() + this.parted.size();
        }

    }

    /** Two words. */
    public record Pair(String set, Language language, String kind, String one, String other) {

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
