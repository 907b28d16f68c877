package org.tiwizi.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.tiwizi.platform.StartFailure;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** A tab-separated file with one header line; a cell may hold several values. */
class ReferenceFile {

    private final String name;

    private final byte[] content;

    ReferenceFile(String name) {
        this(name, new ClassPathResource("reference/" + name));
    }

    ReferenceFile(String name, Resource resource) {
        this.name = name;
        try {
            this.content = resource.getContentAsByteArray();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    String name() {
        return this.name;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.content));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * All rows below the header.
     * @throws StartFailure on a row with another number of cells than the header
     */
    List<Row> rows() {
        String[] lines = new String(this.content, StandardCharsets.UTF_8).split("\n");
        List<String> header = Arrays.asList(lines[0].split("\t", -1));
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line < lines.length; line++) {
            Row row = new Row(this.name, line + 1, header, lines[line].split("\t", -1));
            if (row.cells.length != header.size()) {
                throw row.broken("it has %d cells, not %d".formatted(row.cells.length, header.size()));
            }
            rows.add(row);
        }
        return rows;
    }

    /** One line; complains with the file and the line. */
    record Row(String file, int line, List<String> header, String[] cells) {

        /** A cell that must not be empty, with the typographic apostrophe. */
        String text(String column) {
            String cell = optional(column);
            if (cell.isBlank()) {
                throw broken(column + " is empty");
            }
            return cell;
        }

        String optional(String column) {
            int index = this.header.indexOf(column);
            if (index < 0) {
                throw broken("the column " + column + " is missing");
            }
            return this.cells[index].strip().replace('\'', '’');
        }

        int number(String column) {
            return (int) decimal(column);
        }

        double decimal(String column) {
            try {
                return Double.parseDouble(text(column));
            }
            catch (NumberFormatException ex) {
                throw broken(column + " is not a number");
            }
        }

        List<String> list(String column, String separator) {
            String cell = optional(column);
            return cell.isBlank() ? List.of() : List.of(cell.split(separator));
        }

        StartFailure broken(String what) {
            return new StartFailure(
                    "The reference file %s cannot be read: line %d, %s.".formatted(this.file, this.line, what));
        }

    }

}
