package org.tiwizi.intake;

/**
 * What keeps a row from being brought in: which column, and what is wrong with it. A
 * message says it with {@code RowFault.<fault>}.
 *
 * @param column the name of a {@link Column}, or ROW for all of it
 * @param fault the name of a constraint, or one of ours
 */
public record RowFault(String column, String fault) {

    static final String ROW = "ROW";

    static RowFault of(Column column, String fault) {
        return new RowFault(column.name(), fault);
    }

    static RowFault of(String stored) {
        int parted = stored.indexOf(':');
        return new RowFault(stored.substring(0, parted), stored.substring(parted + 1));
    }

    String stored() {
        return this.column + ":" + this.fault;
    }

    public String label() {
        return "Column." + this.column;
    }

    public String message() {
        return "RowFault." + this.fault;
    }

}
