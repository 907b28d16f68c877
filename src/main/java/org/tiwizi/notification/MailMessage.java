package org.tiwizi.notification;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Language;

/**
 * An e-mail as it is sent. Once it left, the secrets of its links are struck out here:
 * only its reader has them then.
 */
@Entity
class MailMessage extends Aggregate {

    static final int ATTEMPTS = 8;

    private static final int REASON = 500;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private NewsKind kind;

    private String subject;

    private String plainText;

    private String html;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    private Instant createdAt;

    private @Nullable Instant sentAt;

    private int attempts;

    private @Nullable String failure;

    @SuppressWarnings("NullAway.Init")
    protected MailMessage() {
        // for JPA
    }

    MailMessage(String recipient, Language language, Letter letter, String html, MailStatus status, Instant createdAt) {
        this.recipient = recipient;
        this.language = language;
        this.kind = letter.kind();
        this.subject = letter.subject();
        this.plainText = letter.plainText();
        this.html = html;
        this.status = status;
        this.createdAt = createdAt;
    }

    void sent(Instant at) {
        this.attempts++;
        this.status = MailStatus.SENT;
        this.sentAt = at;
        this.failure = null;
        strikeSecrets();
    }

    /** Whether it is worth trying again. */
    boolean failed(String reason) {
        this.attempts++;
        this.failure = (reason.length() <= REASON) ? reason : reason.substring(0, REASON);
        if (this.attempts >= ATTEMPTS) {
            this.status = MailStatus.FAILED;
            strikeSecrets();
        }
        return this.status == MailStatus.WAITING;
    }

    private void strikeSecrets() {
        this.plainText = struck(this.plainText);
        this.html = struck(this.html);
    }

    private static String struck(String text) {
        return text.replaceAll("token=[A-Za-z0-9_-]+", "token=…");
    }

    MailView view() {
        return new MailView(id(), this.recipient, this.language, this.subject, this.plainText, this.status,
                this.createdAt, this.sentAt, this.attempts, this.failure);
    }

    String recipient() {
        return this.recipient;
    }

    Language language() {
        return this.language;
    }

    String subject() {
        return this.subject;
    }

    String plainText() {
        return this.plainText;
    }

    String html() {
        return this.html;
    }

    MailStatus status() {
        return this.status;
    }

}
