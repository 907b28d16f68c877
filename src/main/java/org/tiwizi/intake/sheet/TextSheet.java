package org.tiwizi.intake.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tiwizi.intake.UnreadableSheet;

import org.springframework.core.io.InputStreamSource;

/**
 * Lines of text, parted by commas, semicolons or tabs, whichever the heading has most of:
 * in UTF-8, or in Windows-1256, which older spreadsheets write for Arabic (and which has
 * the letters of French too).
 */
final class TextSheet {

    private static final Charset WINDOWS = Charset.forName("windows-1256");

    private TextSheet() {
    }

    static void read(InputStreamSource content, RowReader reader) throws UnreadableSheet, IOException {
        Charset charset = isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS;
        CSVFormat format = CSVFormat.DEFAULT.builder()
            .setDelimiter(separator(content, charset))
            .setIgnoreEmptyLines(false)
            .get();
        long line = 1;
        try (Reader text = reader(content, charset); CSVParser parser = format.parse(text)) {
            Iterator<CSVRecord> rows = parser.iterator();
            while (rows.hasNext()) {
                List<String> cells = rows.next().stream().map(Sheets::text).toList();
                Sheets.hand(line, cells, reader);
                line = parser.getCurrentLineNumber() + 1;
            }
        }
        catch (UncheckedIOException ex) {
            throw new UnreadableSheet("intake.malformed", String.valueOf(line));
        }
    }

    private static boolean isUtf8(InputStreamSource content) throws IOException {
        try (Reader text = new InputStreamReader(content.getInputStream(), StandardCharsets.UTF_8.newDecoder())) {
            text.transferTo(Writer.nullWriter());
            return true;
        }
        catch (CharacterCodingException ex) {
            return false;
        }
    }

    private static char separator(InputStreamSource content, Charset charset) throws IOException {
        try (BufferedReader text = reader(content, charset)) {
            String heading = text.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
            return Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(heading, one), count(heading, other)))
                .orElse(',');
        }
    }

    private static long count(String heading, char separator) {
        return heading.chars().filter((character) -> character == separator).count();
    }

    private static BufferedReader reader(InputStreamSource content, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(content.getInputStream(), charset));
    }

}
