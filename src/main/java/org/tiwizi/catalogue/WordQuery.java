package org.tiwizi.catalogue;

import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.tiwizi.text.Analysers;
import org.tiwizi.text.Word;

/**
 * What somebody typed, as one query that decides results and counts alike.
 *
 * @param query scored by how much the parts say in which the words stand
 * @param suggestion what was perhaps meant, in words of what is published
 */
record WordQuery(Query query, Optional<String> suggestion) {

    private static final int LONGEST = 1000;

    private static final int MOST_WORDS = 24;

    private static final int SHORTEST_BEGINNING = 3;

    /**
     * Reads what was typed, whatever it is; at most its first 1,000 characters and 24
     * words count.
     * @param within what else must be true, to know whether anything is found at all
     */
    static WordQuery of(String typed, IndexSearcher searcher, Query within) {
        String text = (typed.length() > LONGEST) ? typed.substring(0, LONGEST) : typed;
        List<Word> words = Analysers.ofAny().words(text).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return new WordQuery(new MatchNoDocsQuery("no words"), Optional.empty());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Word word : words) {
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            one.add(terms(WordFields.TEXT, word), Occur.SHOULD);
            if (word == words.get(words.size() - 1) && word.letters().length() >= SHORTEST_BEGINNING) {
                one.add(new BoostQuery(new PrefixQuery(new Term(WordFields.LETTERS, word.letters())), 0.2f),
                        Occur.SHOULD);
            }
            all.add(one.build(), Occur.MUST);
            all.add(new BoostQuery(terms(WordFields.TITLE, word), 4), Occur.SHOULD);
            all.add(new BoostQuery(terms(WordFields.NEED, word), 2), Occur.SHOULD);
        }
        return new WordQuery(all.build(), Optional.empty());
    }

    private static Query terms(String field, Word word) {
        SynonymQuery.Builder terms = new SynonymQuery.Builder(field);
        word.stems().forEach((stem) -> terms.addTerm(new Term(field, stem)));
        word.concepts()
            .stream()
            .filter((concept) -> concept.length() == 1)
            .forEach((concept) -> terms.addTerm(new Term(field, concept.term()), 0.6f));
        return terms.build();
    }

}
