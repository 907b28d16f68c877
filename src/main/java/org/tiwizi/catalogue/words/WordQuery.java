package org.tiwizi.catalogue.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.tiwizi.text.Analysers;
import org.tiwizi.text.Concept;
import org.tiwizi.text.Word;

/**
 * What somebody typed, as one query that decides results and counts alike: every word has
 * to fit, in whatever language, form or script, but those that are only a manner of
 * asking; where hardly anything fits them all, two in three; where nothing does, as many
 * as possible.
 *
 * @param query scored by how much the parts say in which the words stand
 * @param suggestion what was perhaps meant, in words of what is published
 */
public record WordQuery(Query query, Optional<String> suggestion) {

    private static final int LONGEST = 1000;

    private static final int MOST_WORDS = 24;

    private static final int FEW = 5;

    /**
     * Reads what was typed, whatever it is; its first 1,000 characters and 24 different
     * words count.
     * @param within what else has to be true, to know whether anything fits
     */
    public static WordQuery of(String typed, IndexSearcher searcher, Query within) {
        Lexicon lexicon = new Lexicon(searcher.getIndexReader());
        List<Sought> sought = sought(words(typed), lexicon);
        if (sought.isEmpty()) {
            return new WordQuery(new MatchNoDocsQuery("no words"), Optional.empty());
        }
        return new WordQuery(mostPossible(sought, searcher, within), suggestion(typed, sought, lexicon));
    }

    /** The words that count of what was typed. */
    static List<Word> words(String typed) {
        return Analysers.ofAny().words((typed.length() > LONGEST) ? typed.substring(0, LONGEST) : typed);
    }

    /** A notion said in several words is sought as one. */
    private static List<Sought> sought(List<Word> words, Lexicon lexicon) {
        List<Sought> sought = new ArrayList<>();
        for (int index = 0; index < words.size() && sought.size() < MOST_WORDS;) {
            Word word = words.get(index);
            int length = word.concepts()
                .stream()
                .filter((concept) -> lexicon.count(WordFields.TEXT, concept.term()) > 0)
                .mapToInt(Concept::length)
                .max()
                .orElse(1);
            List<Word> together = words.subList(index, index + length);
            if (sought.stream().noneMatch((other) -> other.isLike(together))) {
                sought.add(new Sought(together, index + length == words.size(), lexicon));
            }
            index += length;
        }
        return sought;
    }

    private static Query mostPossible(List<Sought> sought, IndexSearcher searcher, Query within) {
        List<Sought> known = those(sought, Sought::isKnown);
        List<Sought> required = those(known, (one) -> !one.isLight());
        List<Sought> welcome = known.stream().filter((one) -> !required.contains(one)).toList();
        int least = required.size();
        Query query = query(required, least, welcome);
        while (least > 1 && found(query, searcher, within) < enough(least - 1, required.size())) {
            query = query(required, --least, welcome);
        }
        return query;
    }

    /**
     * Two in three words are taken where that finds more than a few, one where it must.
     */
    private static int enough(int less, int all) {
        return (3 * less >= 2 * all) ? FEW : 1;
    }

    /** All, if it is none of them. */
    private static List<Sought> those(List<Sought> all, Predicate<Sought> kind) {
        List<Sought> some = all.stream().filter(kind).toList();
        return some.isEmpty() ? all : some;
    }

    private static Query query(List<Sought> required, int least, List<Sought> welcome) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (least == required.size()) {
            required.forEach((one) -> all.add(Clauses.of(one), Occur.MUST));
        }
        else {
            BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
            required.forEach((one) -> some.add(Clauses.of(one), Occur.SHOULD));
            all.add(some.build(), Occur.MUST);
        }
        welcome.forEach((one) -> all.add(Clauses.of(one), Occur.SHOULD));
        return all.build();
    }

    /** How many fit, counted up to what is enough. */
    private static int found(Query query, IndexSearcher searcher, Query within) {
        Query both = new BooleanQuery.Builder().add(query, Occur.FILTER).add(within, Occur.FILTER).build();
        try {
            return searcher.search(new ConstantScoreQuery(both), FEW).scoreDocs.length;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Optional<String> suggestion(String typed, List<Sought> sought, Lexicon lexicon) {
        StringBuilder suggestion = new StringBuilder();
        int from = 0;
        for (Sought one : sought) {
            Optional<String> meant = one.meant();
            if (meant.isPresent()) {
                suggestion.append(typed, from, one.start()).append(lexicon.written(meant.get()));
                from = one.end();
            }
        }
        return (from > 0) ? Optional.of(suggestion.append(typed, from, end(typed, sought)).toString())
                : Optional.empty();
    }

    /** What was not read is not suggested. */
    private static int end(String typed, List<Sought> sought) {
        return (typed.length() > LONGEST) ? sought.get(sought.size() - 1).end() : typed.length();
    }

}
