package org.tiwizi.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The words of an e-mail in its reader’s language: paragraphs, perhaps a quoted remark,
 * perhaps a list, one link with its name, and why it comes.
 *
 * @param kind what it is, at most 60 characters
 * @param subject at most 250 characters, in one line
 * @param link the full address of the action
 */
public record Letter(String kind, String subject, List<String> paragraphs, @Nullable String remark, List<Item> items,
        String action, String link, String reason) {

    /** The same for readers of plain text. */
    String plainText(@Nullable String ending) {
        List<String> parts = new ArrayList<>(this.paragraphs);
        if (this.remark != null) {
            parts.add(
                    this.remark.lines().map((line) -> "> " + line).reduce((one, next) -> one + "\n" + next).orElse(""));
        }
        this.items.forEach((item) -> parts.add(item.plainText()));
        parts.add(this.action + "\n" + this.link);
        parts.add(this.reason);
        if (ending != null) {
            parts.add(ending);
        }
        return String.join("\n\n", parts) + "\n";
    }

    /**
     * One of a list.
     *
     * @param text already in one line
     * @param detail another line, if there is more to say
     * @param link its full address
     */
    public record Item(String text, @Nullable String detail, String link) {

        private String plainText() {
            return String.join("\n",
                    Stream.of("- " + this.text, this.detail, this.link).filter((line) -> line != null).toList());
        }

    }

}
