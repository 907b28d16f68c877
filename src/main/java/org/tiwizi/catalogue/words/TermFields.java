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

/** Terms that are ready as they are, gathered by field. */
class TermFields {

    private static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS);

    private static final FieldType HELD = type(IndexOptions.DOCS);

    private final Map<String, List<Terms>> weighed = new LinkedHashMap<>();

    private final Map<String, List<Terms>> held = new LinkedHashMap<>();

    /** Lets terms count so much more in a field, each as often as it is given. */
    void weigh(String field, Collection<String> terms, int weight) {
        add(this.weighed, field, new Terms(terms, weight));
    }

    /** Lets a field hold terms that weigh nothing, however often they are given. */
    void add(String field, Collection<String> terms) {
        add(this.held, field, new Terms(terms, 1));
    }

    private static void add(Map<String, List<Terms>> fields, String field, Terms terms) {
        if (!terms.all.isEmpty()) {
            fields.computeIfAbsent(field, (name) -> new ArrayList<>()).add(terms);
        }
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

    private record Terms(Collection<String> all, int weight) {

    }

    /** Lucene itself adds up what comes several times. */
    private static final class TermStream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

        private final List<Terms> terms;

        private Iterator<Terms> following;

        private Iterator<String> next;

        TermStream(List<Terms> terms) {
            this.terms = terms;
            this.following = terms.iterator();
            this.next = List.<String>of().iterator();
        }

        @Override
        public void reset() {
            this.following = this.terms.iterator();
            this.next = List.<String>of().iterator();
        }

        @Override
        public boolean incrementToken() {
            while (!this.next.hasNext()) {
                if (!this.following.hasNext()) {
                    return false;
                }
                Terms terms = this.following.next();
                this.next = terms.all.iterator();
                this.frequency.setTermFrequency(terms.weight);
            }
            this.term.setEmpty().append(this.next.next());
            return true;
        }

    }

}
