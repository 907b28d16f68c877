package org.tiwizi.catalogue.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The words that are published, as the index knows them. */
class Lexicon {

    /** From here on a second letter may be wrong. */
    private static final int LONG = 8;

    private static final int SHORTEST_CORRECTED = 4;

    /** How many words are looked at for one that is sought. */
    private static final int MOST_SEEN = 2000;

    /** Of what was typed, so many words are guessed; guessing costs most. */
    private static final int MOST_GUESSED = 8;

    /** A word is rare in no more than one of so many entries. */
    private static final int RARE = 10_000;

    private final IndexReader reader;

    private int guessed;

    Lexicon(IndexReader reader) {
        this.reader = reader;
    }

    /** In how many entries a term stands. */
    int count(String field, String term) {
        try {
            return this.reader.docFreq(new Term(field, term));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A word that stands in no more entries may be an error. */
    int rare() {
        return this.reader.numDocs() / RARE;
    }

    /** Words that begin like this, the most frequent first. */
    List<String> completions(String beginning, int limit) {
        return best(seen(WordFields.LETTERS, beginning), limit);
    }

    /** How many letters may be wrong in a word so long: none, one, or two. */
    static int errors(String letters) {
        int length = letters.codePointCount(0, letters.length());
        if (length < SHORTEST_CORRECTED) {
            return 0;
        }
        return (length < LONG) ? 1 : 2;
    }

    /**
     * Words with no more errors than that; the nearest first, then the most frequent. The
     * first letter is taken to be right if that gives any.
     */
    List<String> corrections(String letters, int limit) {
        if (errors(letters) == 0 || ++this.guessed > MOST_GUESSED) {
            return List.of();
        }
        List<String> corrections = corrections(letters, errors(letters), 1, limit);
        return corrections.isEmpty() ? corrections(letters, 1, 0, limit) : corrections;
    }

    private List<String> corrections(String letters, int errors, int right, int limit) {
        try {
            Terms terms = MultiTerms.getTerms(this.reader, WordFields.LETTERS);
            if (terms == null) {
                return List.of();
            }
            List<Found> found = new ArrayList<>();
            FuzzyTermsEnum next = new FuzzyTermsEnum(terms, new Term(WordFields.LETTERS, letters), errors, right, true);
            BoostAttribute nearness = next.attributes().addAttribute(BoostAttribute.class);
            for (BytesRef term = next.next(); term != null && found.size() < MOST_SEEN; term = next.next()) {
                found.add(new Found(term.utf8ToString(), nearness.getBoost(), next.docFreq()));
            }
            return best(found, limit);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** How a word in comparable letters is mostly written. */
    String written(String letters) {
        String beginning = letters + '\t';
        Optional<String> written = best(seen(WordFields.WRITTEN, beginning), 1).stream().findFirst();
        return written.map((term) -> term.substring(beginning.length()))
            .filter((term) -> 2 * count(WordFields.WRITTEN, beginning + term) > count(WordFields.LETTERS, letters))
            .orElse(letters);
    }

    private List<Found> seen(String field, String beginning) {
        try {
            @Nullable Terms terms = MultiTerms.getTerms(this.reader, field);
            List<Found> found = new ArrayList<>();
            if (terms != null) {
                TermsEnum next = terms.iterator();
                BytesRef start = new BytesRef(beginning);
                if (next.seekCeil(start) != TermsEnum.SeekStatus.END) {
                    for (BytesRef term = next.term(); term != null && StringHelper.startsWith(term, start)
                            && found.size() < MOST_SEEN; term = next.next()) {
                        found.add(new Found(term.utf8ToString(), 1, next.docFreq()));
                    }
                }
            }
            return found;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static List<String> best(List<Found> found, int limit) {
        return found.stream()
            .sorted(Comparator.comparingDouble(Found::nearness)
                .thenComparingInt(Found::count)
                .reversed()
                .thenComparing(Found::term))
            .limit(limit)
            .map(Found::term)
            .toList();
    }

    private record Found(String term, double nearness, int count) {

    }

}
