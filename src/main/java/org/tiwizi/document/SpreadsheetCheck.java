package org.tiwizi.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Looks at a spreadsheet that somebody sends, before a row of it is read: its weight (at
 * most {@link FileCheck#MOST_BYTES}), its kind from its bytes, how much it unpacks to,
 * and what the antivirus says. It is to be asked outside of transactions.
 */
@Service
public class SpreadsheetCheck {

    private final Antivirus antivirus;

    SpreadsheetCheck(Antivirus antivirus) {
        this.antivirus = antivirus;
    }

    /**
     * Checks a spreadsheet; what stands may be read until the request ends.
     * @param file none when the field was left empty
     * @throws UnusableFile with the fault, when it is not to be read
     */
    public Spreadsheet check(@Nullable InputStreamSource file) throws UnusableFile, IOException {
        if (file == null) {
            throw new UnusableFile(FileFault.EMPTY);
        }
        Digest digest = FileCheck.weighed(file);
        boolean workbook = switch (FileCheck.kind(file)) {
            case "application/zip", "application/x-tika-ooxml" -> true;
            case "text/plain", "application/octet-stream" -> false;
            default -> throw new UnusableFile(FileFault.KIND);
        };
        if (!workbook) {
            demandText(file);
        }
        this.antivirus.scan(file);
        return new Spreadsheet(workbook, digest.sha256(), workbook ? Workbook.plain(file) : file);
    }

    /** A table in some encoding of one byte or of UTF-8 has no control characters. */
    private static void demandText(InputStreamSource file) throws UnusableFile, IOException {
        try (InputStream content = new BufferedInputStream(file.getInputStream())) {
            for (int read = content.read(); read != -1; read = content.read()) {
                if (read < ' ' && read != '\t' && read != '\r' && read != '\n') {
                    throw new UnusableFile(FileFault.KIND);
                }
            }
        }
    }

}
