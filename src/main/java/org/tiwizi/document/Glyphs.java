package org.tiwizi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters our fonts can draw. What none of them can, such as an emoji, is not
 * drawn as an empty box: it is written as its number in Unicode, {@code [U+1F30D]}, so
 * that whoever signs sees that something stood there, and what (adr/0011).
 */
final class Glyphs {

    // what only changes how the emoji before it looks
    private static final int FIRST_VARIATION = 0xFE00;

    private static final int LAST_VARIATION = 0xFE0F;

    private final List<CmapLookup> fonts = new ArrayList<>();

    Glyphs(byte[]... fonts) {
        for (byte[] font : fonts) {
            try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
                this.fonts.add(read.getUnicodeCmapLookup());
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }
    }

    /** The text with a number for each character that no font has. */
    String drawable(String text) {
        if (text.codePoints().allMatch(this::isDrawn)) {
            return text;
        }
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints().forEach((character) -> {
            if (isDrawn(character)) {
                drawable.appendCodePoint(character);
            }
            else if (character < FIRST_VARIATION || character > LAST_VARIATION) {
                drawable.append(String.format(Locale.ROOT, "[U+%04X]", character));
            }
        });
        return drawable.toString();
    }

    private boolean isDrawn(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || this.fonts.stream().anyMatch((font) -> font.getGlyphId(character) > 0);
    }

}
