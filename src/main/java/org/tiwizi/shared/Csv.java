package org.tiwizi.shared;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Writes lines of comma-separated values (RFC 4180, UTF-8 with the mark that spreadsheets
 * look for), as they come. What a spreadsheet would take for a formula gets an apostrophe
 * before it (REQUIREMENTS.md, R36).
 */
public class Csv {

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Appendable out;

    /** Begins with the mark and the heading. */
    public Csv(Appendable out, List<String> heading) throws IOException {
        this.out = out;
        out.append('\uFEFF');
        line(heading);
    }

    /** One line; what is null is empty. */
    public void line(List<@Nullable String> cells) throws IOException {
        for (int index = 0; index < cells.size(); index++) {
            if (index > 0) {
                this.out.append(',');
            }
            this.out.append(quoted(neutral(Objects.requireNonNullElse(cells.get(index), ""))));
        }
        this.out.append("\r\n");
    }

    private static String neutral(String cell) {
        boolean formula = cell.codePoints()
            .filter((character) -> FORMULA.indexOf(character) >= 0 || !Character.isSpaceChar(character))
            .limit(1)
            .anyMatch((character) -> FORMULA.indexOf(character) >= 0);
        return formula ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch((character) -> ",\"\r\n;\t".indexOf(character) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

}
