package org.tiwizi.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.tiwizi.intake.UnreadableSheet;

import org.springframework.core.io.InputStreamSource;

/**
 * The first sheet of a workbook. Of a formula the text that was last shown is taken:
 * nothing is calculated here.
 */
final class WorkbookSheet {

    private WorkbookSheet() {
    }

    static void read(InputStreamSource content, RowReader reader) throws UnreadableSheet, IOException {
        long line = 1;
        try (InputStream bytes = content.getInputStream();
                ReadableWorkbook workbook = new ReadableWorkbook(bytes);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                line = row.getRowNum();
                Sheets.hand(line, cells(row), reader);
            }
        }
        catch (ExcelReaderException | IllegalArgumentException | IllegalStateException ex) {
            throw new UnreadableSheet("intake.malformed", String.valueOf(line));
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(WorkbookSheet::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        @Nullable Object value = (cell.getType() == CellType.NUMBER) ? cell.getRawValue() : cell.getValue();
        return Sheets.text(Objects.toString(value, ""));
    }

}
