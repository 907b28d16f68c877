package org.tiwizi.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.text.Normaliser;

/**
 * Which column stands where, by its heading in Arabic, French or English, however it is
 * spelt. Of two columns for one thing the first that is filled counts.
 */
final class Heading {

    private static final Map<String, Column> KNOWN = known();

    /** Those that the portal adds to the rows it gives back. */
    private static final Set<String> OURS = Words.rows("notes")
        .map((row) -> Normaliser.normalise(row[1]))
        .collect(Collectors.toUnmodifiableSet());

    private final List<@Nullable Column> columns = new ArrayList<>();

    private final List<String> unread = new ArrayList<>();

    /**
     * Reads the first row.
     * @throws UnreadableSheet when a needed column is missing
     */
    Heading(List<String> cells) throws UnreadableSheet {
        cells.forEach(this::add);
        if (Arrays.stream(Column.values()).anyMatch((column) -> column.needed() && !this.columns.contains(column))) {
            throw new UnreadableSheet("intake.columns", "");
        }
    }

    private void add(String cell) {
        String heading = Normaliser.normalise(cell);
        @Nullable Column column = KNOWN.get(heading);
        this.columns.add(column);
        if (column == null && !cell.isEmpty() && !OURS.contains(heading)) {
            this.unread.add(cell);
        }
    }

    /** Headings, as typed, that nothing is read under. */
    List<String> unread() {
        return this.unread;
    }

    /** The cells of a row under their columns; what is empty is left out. */
    Map<Column, String> read(List<String> cells) {
        Map<Column, String> read = new EnumMap<>(Column.class);
        for (int index = 0; index < Math.min(cells.size(), this.columns.size()); index++) {
            @Nullable Column column = this.columns.get(index);
            if (column != null && !cells.get(index).isEmpty()) {
                read.putIfAbsent(column, cells.get(index));
            }
        }
        return read;
    }

    /** Whether something stands to the side of the table: often a comma too many. */
    boolean overflows(List<String> cells) {
        return cells.stream().skip(this.columns.size()).anyMatch((cell) -> !cell.isEmpty());
    }

    private static Map<String, Column> known() {
        return Words.rows("headings")
            .collect(Collectors.toUnmodifiableMap((row) -> Normaliser.normalise(row[1]),
                    (row) -> Column.valueOf(row[0]), (one, same) -> one));
    }

}
