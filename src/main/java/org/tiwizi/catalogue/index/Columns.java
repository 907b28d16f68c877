package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * What counting and ordering read of each document of one segment, in plain arrays: about
 * 50 bytes for each.
 *
 * @param starts the first day, counted from 1970
 * @param ends the last day, likewise
 * @param lots the number in the draw
 * @param tickets in the draw
 * @param organisations the number of its organisation
 * @param offsets where its values begin; one more than there are documents
 * @param values numbers of facets’ values
 */
record Columns(int[] starts, int[] ends, int[] lots, byte[] tickets, int[] organisations, int[] offsets,
        char[] values) {

    static final Columns NONE = new Columns(new int[0], new int[0], new int[0], new byte[0], new int[0], new int[1],
            new char[0]);

    private static final int FIXED = 17;

    /** How many documents. */
    int size() {
        return this.ends.length;
    }

    static BytesRef facts(int starts, int ends, int lot, int tickets, int organisation, char[] values) {
        ByteBuffer facts = ByteBuffer.allocate(FIXED + 2 * values.length)
            .putInt(starts)
            .putInt(ends)
            .putInt(lot)
            .put((byte) tickets)
            .putInt(organisation);
        for (char value : values) {
            facts.putChar(value);
        }
        return new BytesRef(facts.array());
    }

    static Columns of(LeafReader reader) throws IOException {
        int size = reader.maxDoc();
        Columns columns = new Columns(new int[size], new int[size], new int[size], new byte[size], new int[size],
                new int[size + 1], new char[0]);
        char[] values = new char[16 * size];
        int filled = 0;
        BinaryDocValues facts = reader.getBinaryDocValues(EntryDocument.FACTS);
        for (int document = 0; document < size; document++) {
            columns.offsets[document] = filled;
            if (facts.advanceExact(document)) {
                BytesRef bytes = facts.binaryValue();
                ByteBuffer fact = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
                columns.starts[document] = fact.getInt();
                columns.ends[document] = fact.getInt();
                columns.lots[document] = fact.getInt();
                columns.tickets[document] = fact.get();
                columns.organisations[document] = fact.getInt();
                int more = fact.remaining() / 2;
                if (filled + more > values.length) {
                    values = Arrays.copyOf(values, (filled + more) * 5 / 4);
                }
                fact.asCharBuffer().get(values, filled, more);
                filled += more;
            }
        }
        columns.offsets[size] = filled;
        return new Columns(columns.starts, columns.ends, columns.lots, columns.tickets, columns.organisations,
                columns.offsets, Arrays.copyOf(values, filled));
    }

}
