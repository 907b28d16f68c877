package org.tiwizi.catalogue.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/** Terms that are ready as they are, gathered by field, each once. */
class TermFields {

    private static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS);

    private static final FieldType HELD = type(IndexOptions.DOCS);

    private final Map<String, Map<String, Integer>> weighed = new LinkedHashMap<>();

    private final Map<String, Map<String, Integer>> held = new LinkedHashMap<>();

    /** Lets a term count so much more in a field. */
    void weigh(String field, String term, int weight) {
        this.weighed.computeIfAbsent(field, (name) -> new LinkedHashMap<>()).merge(term, weight, Integer::sum);
    }

    /** Lets a field hold terms that weigh nothing. */
    void add(String field, Collection<String> terms) {
        Map<String, Integer> held = this.held.computeIfAbsent(field, (name) -> new LinkedHashMap<>());
        terms.forEach((term) -> held.put(term, 1));
    }

    List<IndexableField> all() {
        List<IndexableField> all = new ArrayList<>();
        this.weighed.forEach((field, terms) -> all.add(new Field(field, new TermStream(terms), WEIGHED)));
        this.held.forEach((field, terms) -> all.add(new Field(field, new TermStream(terms), HELD)));
        return all;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    private static final class TermStream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

        private final Map<String, Integer> terms;

        private Iterator<Map.Entry<String, Integer>> next;

        TermStream(Map<String, Integer> terms) {
            this.terms = terms;
            this.next = terms.entrySet().iterator();
        }

        @Override
        public void reset() {
            this.next = this.terms.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!this.next.hasNext()) {
                return false;
            }
            Map.Entry<String, Integer> entry = this.next.next();
            clearAttributes();
            this.term.append(entry.getKey());
            this.frequency.setTermFrequency(entry.getValue());
            return true;
        }

    }

}
