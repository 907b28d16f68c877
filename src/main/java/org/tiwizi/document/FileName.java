package org.tiwizi.document;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * What a file is called once it is ours: no folders, nothing that turns the direction or
 * breaks a line, and the ending of what it really is (REQUIREMENTS.md, R39).
 */
final class FileName {

    private static final int LENGTH = 100;

    private FileName() {
    }

    static String of(@Nullable String given, FileKind kind) {
        String composed = Normalizer.normalize((given != null) ? given : "", Normalizer.Form.NFC);
        String last = composed.replaceAll("(?s).*[/\\\\]", "");
        String plain = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\"<>:|?*;]", " ").replaceAll("\\s+", " ").strip();
        String stem = plain.replaceAll("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("^[.\\s]+|[.\\s]+$", "");
        String named = stem.isEmpty() ? "document" : cut(stem);
        return named + "." + kind.extension();
    }

    private static String cut(String stem) {
        int most = stem.offsetByCodePoints(0, Math.min(LENGTH, stem.codePointCount(0, stem.length())));
        return stem.substring(0, most).strip();
    }

}
