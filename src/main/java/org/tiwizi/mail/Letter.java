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
 * @param subject in one line; cut to 250 characters
 * @param link the full address of the action
 */
public record Letter(String kind, String subject, List<String> paragraphs, @Nullable String remark, List<Item> items,
        String action, String link, String reason) {

    private static final int SUBJECT = 250;

    private static final int NAME = 100;

    public Letter {
        subject = shortened(subject, SUBJECT);
    }

    /**
     * A name as it stands in a letter. No line break can leave a subject, so no header
     * can be slipped in (R32), and no mark of direction can leave its name; a name of any
     * length takes a hundred signs at most.
     */
    public static String oneLine(String name) {
        return shortened(
                name.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+", " ").strip(),
                NAME);
    }

    private static String shortened(String text, int most) {
        return (text.codePointCount(0, text.length()) <= most) ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

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
