package org.tiwizi.document;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Listens for the names of a PDF that stand for what we do not take, however they are
 * spelled: {@code /JavaScript} may be written {@code /J#61vaScript}.
 */
class PdfNames {

    private static final Map<String, FileFault> UNWANTED = Map.of("JavaScript", FileFault.ACTIVE, "Launch",
            FileFault.ACTIVE, "SubmitForm", FileFault.ACTIVE, "ImportData", FileFault.ACTIVE, "RichMedia",
            FileFault.ACTIVE, "EmbeddedFile", FileFault.ATTACHMENTS, "EmbeddedFiles", FileFault.ATTACHMENTS, "Encrypt",
            FileFault.LOCKED);

    // longer than any of them in its longest spelling
    private static final int LONGEST = 64;

    private final StringBuilder name = new StringBuilder();

    private boolean inside;

    private @Nullable FileFault fault;

    void hear(int character) {
        if (this.inside && isRegular(character)) {
            if (this.name.length() < LONGEST) {
                this.name.append((char) character);
            }
            return;
        }
        end();
        this.inside = character == '/';
    }

    /** The gravest of what was heard; none when the names are harmless. */
    @Nullable FileFault fault() {
        end();
        return this.fault;
    }

    private void end() {
        if (!this.inside) {
            return;
        }
        @Nullable FileFault found = UNWANTED.get(decoded());
        if (found != null && (this.fault == null || found.compareTo(this.fault) < 0)) {
            this.fault = found;
        }
        this.name.setLength(0);
        this.inside = false;
    }

    private String decoded() {
        if (this.name.indexOf("#") < 0) {
            return this.name.toString();
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < this.name.length(); at++) {
            boolean code = this.name.charAt(at) == '#' && at + 2 < this.name.length() && isHex(this.name.charAt(at + 1))
                    && isHex(this.name.charAt(at + 2));
            plain
                .append(code ? (char) Integer.parseInt(this.name.substring(at + 1, at + 3), 16) : this.name.charAt(at));
            at += code ? 2 : 0;
        }
        return plain.toString();
    }

    private static boolean isHex(char character) {
        return Character.digit(character, 16) >= 0 && character < 128;
    }

    // PDF 32000-1, section 7.2.2: white space and delimiters end a name
    private static boolean isRegular(int character) {
        return character > ' ' && "()<>[]{}/%".indexOf(character) < 0;
    }

}
