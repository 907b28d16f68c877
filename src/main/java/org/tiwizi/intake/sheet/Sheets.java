package org.tiwizi.intake.sheet;

import java.io.IOException;
import java.util.List;

import org.tiwizi.document.Spreadsheet;
import org.tiwizi.intake.UnreadableSheet;

/** Reads a spreadsheet of either kind, holding one row of it at a time. */
public final class Sheets {

    private Sheets() {
    }

    /**
     * Hands over all rows that are not blank.
     * @throws UnreadableSheet when it is malformed, with the line
     */
    public static void read(Spreadsheet file, RowReader reader) throws UnreadableSheet, IOException {
        if (file.workbook()) {
            WorkbookSheet.read(file.content(), reader);
        }
        else {
            TextSheet.read(file.content(), reader);
        }
    }

    static void hand(long line, List<String> cells, RowReader reader) throws UnreadableSheet {
        if (cells.stream().anyMatch((cell) -> !cell.isEmpty())) {
            reader.row(line, cells);
        }
    }

    /**
     * A cell as its author meant it: text, never a formula; an apostrophe that only keeps
     * a spreadsheet from calculating is dropped.
     */
    static String text(String cell) {
        String stripped = cell.replace("\uFEFF", "").strip();
        return stripped.matches("(?s)'[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*") ? stripped.substring(1) : stripped;
    }

}
