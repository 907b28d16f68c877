package org.tiwizi.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/** Terms that are ready as they are, gathered by field. */
class TermFields {

    private final Map<String, Terms> fields = new LinkedHashMap<>();

    /** A field of plain {@code DOCS} has no norms. */
    void add(String field, IndexOptions options, String term) {
        this.fields.computeIfAbsent(field, (name) -> new Terms(type(options))).terms.add(term);
    }

    List<IndexableField> all() {
        List<IndexableField> all = new ArrayList<>();
        this.fields.forEach((name, field) -> all.add(new Field(name, new TermStream(field.terms), field.type)));
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

    private static final class Terms {

        private final FieldType type;

        private final List<String> terms = new ArrayList<>();

        Terms(FieldType type) {
            this.type = type;
        }

    }

    private static final class TermStream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        private final List<String> terms;

        private int next;

        TermStream(List<String> terms) {
            this.terms = terms;
        }

        @Override
        public void reset() {
            this.next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (this.next == this.terms.size()) {
                return false;
            }
            clearAttributes();
            this.term.append(this.terms.get(this.next++));
            return true;
        }

    }

}
