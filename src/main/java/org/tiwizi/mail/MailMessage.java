package org.tiwizi.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

/**
 * An e-mail as it is sent. Once it left, the secrets of its links are struck out here:
 * only its reader has them then.
 */
@Entity
class MailMessage extends Aggregate {

    /** The last comes a day and a half after the first. */
    static final int ATTEMPTS = 12;

    private static final int REASON = 500;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String kind;

    private String subject;

    private String plainText;

    private String html;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    private Instant createdAt;

    private @Nullable Instant sentAt;

    private int attempts;

    private @Nullable String failure;

    private boolean struck;

    private @Nullable UUID accountId;

    private @Nullable String topic;

    private @Nullable String unsubscribeHash;

    private @Nullable String unsubscribeLink;

    @SuppressWarnings("NullAway.Init")
    protected MailMessage() {
        // for JPA
    }

    MailMessage(Envelope envelope, Letter letter, Texts texts, MailStatus status, Instant createdAt) {
        this.recipient = envelope.recipient();
        this.language = envelope.language();
        this.kind = letter.kind();
        this.subject = letter.subject();
        this.plainText = texts.plainText();
        this.html = texts.html();
        this.status = status;
        this.createdAt = createdAt;
        if (envelope.subscription() != null && texts.unsubscription() != null) {
            this.accountId = envelope.subscription().accountId();
            this.topic = envelope.subscription().topic();
            this.unsubscribeHash = texts.unsubscription().token().hash();
            this.unsubscribeLink = texts.unsubscription().link();
        }
    }

    void sent(Instant at) {
        this.attempts++;
        this.status = MailStatus.SENT;
        this.sentAt = at;
        this.failure = null;
        this.unsubscribeLink = null;
        strikeSecrets();
    }

    /**
     * The server did not take it.
     * @param forGood whether it said that it never will
     * @return whether it is worth trying again
     */
    boolean failed(String reason, boolean forGood) {
        this.attempts++;
        this.failure = (reason.length() <= REASON) ? reason : reason.substring(0, REASON);
        if (forGood || this.attempts >= ATTEMPTS) {
            this.status = forGood ? MailStatus.BOUNCED : MailStatus.FAILED;
            if (this.unsubscribeLink == null) {
                strikeSecrets();
            }
        }
        return this.status == MailStatus.WAITING;
    }

    /** Waits once more; Conflict when it was not given up, or holds a link no longer. */
    void sendAgain() {
        if (!isRepeatable()) {
            throw new Conflict("mail.conflict.again");
        }
        this.status = MailStatus.WAITING;
        this.attempts = 0;
    }

    private boolean isRepeatable() {
        return this.status.isDead() && !this.struck;
    }

    private void strikeSecrets() {
        String before = this.plainText;
        this.plainText = struck(this.plainText);
        this.html = struck(this.html);
        this.struck = !before.equals(this.plainText);
    }

    private static String struck(String text) {
        return text.replaceAll("token=[A-Za-z0-9_-]+", "token=…");
    }

    MailView view() {
        return new MailView(id(), this.recipient, this.language, this.subject, this.plainText, this.status,
                this.createdAt, this.sentAt, this.attempts, this.failure, isRepeatable());
    }

    Optional<Unsubscribed> unsubscribed() {
        return (this.accountId != null && this.topic != null)
                ? Optional.of(new Unsubscribed(this.accountId, this.topic)) : Optional.empty();
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

    @Nullable String unsubscribeLink() {
        return this.unsubscribeLink;
    }

}
