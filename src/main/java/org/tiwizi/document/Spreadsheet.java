package org.tiwizi.document;

import org.springframework.core.io.InputStreamSource;

/**
 * A spreadsheet that passed every check, to be read and not kept.
 *
 * @param workbook whether it is XLSX, of which only the sheets and their texts are left;
 * otherwise it is lines of text
 * @param sha256 of what was sent, 64 lower-case hexadecimal digits
 */
public record Spreadsheet(boolean workbook, String sha256, InputStreamSource content) {

}
