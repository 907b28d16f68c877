package org.tiwizi.proposal;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One point on which two versions of the terms differ. */
public record TermsChange(String field, @Nullable Object before, @Nullable Object after) {

    /** How to say a value: as a number, a date, a word of ours, a list, or as typed. */
    public String kind() {
        @Nullable Object value = (this.before != null) ? this.before : this.after;
        if (value instanceof Integer) {
            return "number";
        }
        if (value instanceof LocalDate) {
            return "date";
        }
        if (value instanceof List) {
            return "list";
        }
        return (value instanceof Enum) ? "constant" : "text";
    }

}
