package org.tiwizi.catalogue.index;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueEntry;
import org.tiwizi.catalogue.Turn;
import org.tiwizi.catalogue.words.EntryWords;
import org.tiwizi.catalogue.words.WordFields;

/** An entry as a document: fields by which it is found, counted and put in order. */
final class EntryDocument {

    static final String ID = "id";

    /** The first half of an id, shifted so that signed numbers have the order of ids. */
    static final String HIGH = "high";

    static final String LOW = "low";

    static final String PUBLISHED = "published";

    static final String REVISION = "revision";

    /** The number of a facet’s value. */
    static final String VALUE = "value";

    static final String STARTS = "starts";

    static final String ENDS = "ends";

    static final String FACTS = "facts";

    /** The newest first, so that a document’s number in its segment is its order. */
    static final Sort ORDER = new Sort(new SortField(PUBLISHED, SortField.Type.LONG, true),
            new SortField(HIGH, SortField.Type.LONG), new SortField(LOW, SortField.Type.LONG));

    /** What has no first day may begin at any time. */
    static final int ANY_DAY = Integer.MIN_VALUE;

    /** What has no last day does not end. */
    static final int NEVER = Integer.MAX_VALUE;

    private EntryDocument() {
    }

    static Document of(Shown shown, Collection<EntryWords> labels, char[] values, int organisation) {
        CatalogueEntry entry = shown.entry();
        int starts = day(entry.startsOn(), ANY_DAY);
        int ends = day(entry.endsOn(), NEVER);
        Document document = new Document();
        document.add(new StringField(ID, bytes(entry.id()), Store.NO));
        document.add(new NumericDocValuesField(HIGH, entry.id().getMostSignificantBits() ^ Long.MIN_VALUE));
        document.add(new NumericDocValuesField(LOW, entry.id().getLeastSignificantBits() ^ Long.MIN_VALUE));
        document
            .add(new NumericDocValuesField(PUBLISHED, ChronoUnit.MICROS.between(Instant.EPOCH, entry.publishedAt())));
        document.add(new NumericDocValuesField(REVISION, shown.revision()));
        document.add(new IntPoint(STARTS, starts));
        document.add(new IntPoint(ENDS, ends));
        for (char value : values) {
            document.add(new StringField(VALUE, bytes(value), Store.NO));
        }
        document.add(new BinaryDocValuesField(FACTS,
                Columns.facts(starts, ends, Turn.lot(entry.id()), shown.tickets(), organisation, values)));
        WordFields.of(entry.texts(), labels).forEach(document::add);
        return document;
    }

    static Term term(UUID id) {
        return new Term(ID, bytes(id));
    }

    static BytesRef bytes(char value) {
        return new BytesRef(new byte[] { (byte) (value >> 8), (byte) value });
    }

    static UUID id(long high, long low) {
        return new UUID(high ^ Long.MIN_VALUE, low ^ Long.MIN_VALUE);
    }

    private static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
    }

    private static int day(@Nullable LocalDate date, int without) {
        return (date != null) ? (int) date.toEpochDay() : without;
    }

}
