package org.tiwizi.catalogue.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.tiwizi.text.Word;

/**
 * What is sought, as clauses of a query. The terms of one thing count as one word in
 * Lucene’s scores, so that many wordings weigh no more than one.
 */
final class Clauses {

    private Clauses() {
    }

    /** What fits an entry that has it. */
    static Query of(Sought sought) {
        List<Query> any = new ArrayList<>();
        if (!sought.terms().isEmpty()) {
            any.add(synonyms(WordFields.TEXT, sought.terms()));
        }
        if (sought.words().size() > 1) {
            any.add(said(sought.words()));
        }
        if (!sought.sounds().isEmpty()) {
            any.add(new BoostQuery(synonyms(WordFields.SOUND, sought.sounds()), Sought.GUESSED));
        }
        if (any.isEmpty()) {
            return new MatchNoDocsQuery("nothing like it is published");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        any.forEach((one) -> query.add(one, Occur.SHOULD));
        return query.build();
    }

    /** All words of a notion, each in any form. */
    private static Query said(List<Word> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach((word) -> all.add(synonyms(WordFields.TEXT, word.stems()), Occur.MUST));
        return all.build();
    }

    private static Query synonyms(String field, Collection<String> terms) {
        return synonyms(field, terms.stream().collect(Collectors.toMap((term) -> term, (term) -> 1f)));
    }

    private static Query synonyms(String field, Map<String, Float> terms) {
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
        terms.forEach((term, sureness) -> synonyms.addTerm(new Term(field, term), sureness));
        return synonyms.build();
    }

}
