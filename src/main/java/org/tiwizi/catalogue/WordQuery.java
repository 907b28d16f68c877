package org.tiwizi.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.tiwizi.text.Analysers;
import org.tiwizi.text.Word;

/**
 * What somebody typed, as one query that decides results and counts alike: every word has
 * to fit, in whatever language, form or script; where nothing fits them all, as many as
 * possible.
 *
 * @param query scored by how much the parts say in which the words stand
 * @param instead what was perhaps meant, in words of what is published
 */
record WordQuery(Query query, @Nullable String instead) {

    private static final int LONGEST = 1000;

    private static final int MOST_WORDS = 24;

    /**
     * Reads what was typed, whatever it is; its first 1,000 characters and 24 different
     * words count.
     * @param within what else has to be true, to know whether anything fits
     */
    static WordQuery of(String typed, IndexSearcher searcher, Query within) {
        String text = (typed.length() > LONGEST) ? typed.substring(0, LONGEST) : typed;
        Lexicon lexicon = new Lexicon(searcher.getIndexReader());
        List<Sought> sought = sought(Analysers.ofAny().words(text), lexicon);
        if (sought.isEmpty()) {
            return new WordQuery(new MatchNoDocsQuery("no words"), null);
        }
        return new WordQuery(mostPossible(sought, searcher, within), instead(text, sought, lexicon));
    }

    /** A notion said in several words is sought as one. */
    private static List<Sought> sought(List<Word> words, Lexicon lexicon) {
        List<Sought> sought = new ArrayList<>();
        for (int index = 0; index < words.size() && sought.size() < MOST_WORDS;) {
            Word word = words.get(index);
            int length = word.concepts().stream().mapToInt((concept) -> concept.length()).max().orElse(1);
            List<Word> together = words.subList(index, index + length);
            if (sought.stream().noneMatch((other) -> other.isLike(together))) {
                sought.add(new Sought(together, index + length == words.size(), lexicon));
            }
            index += length;
        }
        return sought;
    }

    private static Query mostPossible(List<Sought> sought, IndexSearcher searcher, Query within) {
        List<Sought> known = sought.stream().filter(Sought::isKnown).toList();
        List<Sought> considered = known.isEmpty() ? sought : known;
        Query query = query(considered, considered.size());
        for (int required = considered.size() - 1; required > 0 && !fits(query, searcher, within); required--) {
            query = query(considered, required);
        }
        return query;
    }

    private static Query query(List<Sought> sought, int required) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (required == sought.size()) {
            sought.forEach((one) -> all.add(one.required(), Occur.MUST));
        }
        else {
            BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
            sought.forEach((one) -> some.add(one.required(), Occur.SHOULD));
            all.add(some.build(), Occur.MUST);
        }
        sought.forEach((one) -> one.weights().forEach((weight) -> all.add(weight, Occur.SHOULD)));
        return all.build();
    }

    private static boolean fits(Query query, IndexSearcher searcher, Query within) {
        Query both = new BooleanQuery.Builder().add(query, Occur.FILTER).add(within, Occur.FILTER).build();
        try {
            return searcher.search(new ConstantScoreQuery(both), 1).scoreDocs.length > 0;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static @Nullable String instead(String text, List<Sought> sought, Lexicon lexicon) {
        StringBuilder instead = new StringBuilder();
        int from = 0;
        for (Sought one : sought) {
            String better = one.instead();
            if (better != null) {
                instead.append(text, from, one.start()).append(lexicon.written(better));
                from = one.end();
            }
        }
        return (from > 0) ? instead.append(text.substring(from)).toString() : null;
    }

}
