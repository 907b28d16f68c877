package org.tiwizi.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a spreadsheet tells of an association and, if it has one, of an initiative. The
 * headings by which each is known stand in {@code intake/headings.tsv}; the pages name it
 * with {@code Column.<name>}.
 */
public enum Column {

    NAME(true), OTHER_NAME(false), MISSION(false), REGION(true), PROVINCE(false), SECTOR(true), EMAIL(true),
    FOUNDED_IN(false), TITLE(false), SUMMARY(false), PROBLEM(false), BENEFICIARIES(false);

    private final boolean needed;

    Column(boolean needed) {
        this.needed = needed;
    }

    /** Whether no spreadsheet can do without. */
    public boolean needed() {
        return this.needed;
    }

    /** The column that a component of {@link AssociationRow} comes from. */
    static Optional<Column> of(String component) {
        return Arrays.stream(values())
            .filter((column) -> column.name()
                .replace("_", "")
                .toLowerCase(Locale.ROOT)
                .equals(component.toLowerCase(Locale.ROOT)))
            .findFirst();
    }

}
