package org.tiwizi.intake.sheet;

import java.util.List;

import org.tiwizi.intake.UnreadableSheet;

/** Takes the rows of a table as they come, the heading first. */
@FunctionalInterface
public interface RowReader {

    /**
     * One row that is not blank.
     * @param line where it stands, from 1; a row of several lines where it begins
     * @param cells as typed, without blanks around; empty ones are ""
     */
    void row(long line, List<String> cells) throws UnreadableSheet;

}
