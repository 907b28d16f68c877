package org.tiwizi.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

/**
 * An e-mail as the administrator sees it: what its reader got, in plain text.
 *
 * @param repeatable whether it was given up and can be sent again
 */
public record MailView(UUID id, String recipient, Language language, String subject, String plainText,
        MailStatus status, Instant createdAt, @Nullable Instant sentAt, int attempts, @Nullable String failure,
        boolean repeatable) {

    /** Its paragraphs, each in lines. */
    public List<List<String>> paragraphs() {
        return Stream.of(this.plainText.strip().split("\n\n")).map((paragraph) -> paragraph.lines().toList()).toList();
    }

    /** Whether a line is a link of ours, to be shown as one. */
    public boolean isLink(String line) {
        return line.startsWith("https://") || line.startsWith("http://");
    }

}
