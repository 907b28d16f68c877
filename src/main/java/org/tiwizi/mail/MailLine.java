package org.tiwizi.mail;

import java.time.Instant;
import java.util.UUID;

import org.tiwizi.shared.Language;

/** An e-mail in the log. */
public record MailLine(UUID id, String recipient, Language language, String subject, MailStatus status,
        Instant createdAt) {

}
