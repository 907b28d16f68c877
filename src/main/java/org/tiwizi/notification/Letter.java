package org.tiwizi.notification;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The words of an e-mail in its reader’s language: paragraphs, perhaps a quoted remark,
 * one link with its name, and why it comes.
 */
record Letter(NewsKind kind, String subject, List<String> paragraphs, @Nullable String remark, String action,
        String link, String reason) {

    /** The same for readers of plain text. */
    String plainText() {
        List<String> parts = new ArrayList<>(this.paragraphs);
        if (this.remark != null) {
            parts.add(
                    this.remark.lines().map((line) -> "> " + line).reduce((one, next) -> one + "\n" + next).orElse(""));
        }
        parts.add(this.action + "\n" + this.link);
        parts.add(this.reason);
        return String.join("\n\n", parts) + "\n";
    }

}
