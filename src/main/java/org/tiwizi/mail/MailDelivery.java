package org.tiwizi.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.tiwizi.platform.TiwiziProperties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands e-mails to the SMTP server. A message interrupted between server and log goes out
 * again under the same Message-ID.
 */
@Component
class MailDelivery {

    private final MailMessageRepository messages;

    private final MailAttempts attempts;

    private final ObjectProvider<JavaMailSender> server;

    private final String host;

    private final TiwiziProperties properties;

    private final TransactionTemplate transaction;

    private final Clock clock;

    MailDelivery(MailMessageRepository messages, MailAttempts attempts, ObjectProvider<JavaMailSender> server,
            @Value("${spring.mail.host:}") String host, TiwiziProperties properties, TransactionTemplate transaction,
            Clock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.server = server;
        this.host = host;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean isConfigured() {
        return !this.host.isBlank();
    }

    /**
     * Sends a message that waits, once.
     * @throws MailException when the server did not take it and it is to be tried again
     */
    void deliver(UUID id) {
        Optional<MailMessage> waiting = this.messages.findById(id)
            .filter((message) -> message.status() == MailStatus.WAITING);
        if (waiting.isPresent()) {
            try {
                send(waiting.get());
            }
            catch (MailException ex) {
                retry(id, ex);
                return;
            }
            this.transaction.executeWithoutResult((status) -> sent(id));
        }
    }

    private void sent(UUID id) {
        this.messages.findById(id).orElseThrow().sent(this.clock.instant());
        this.attempts.note(id, this.clock.instant(), null);
    }

    private void retry(UUID id, MailException failure) {
        boolean again = Boolean.TRUE.equals(this.transaction.execute((status) -> {
            String reason = String.valueOf(failure.getMessage());
            this.attempts.note(id, this.clock.instant(), reason);
            return this.messages.findById(id).orElseThrow().failed(reason, Refusal.isForGood(failure));
        }));
        if (again) {
            // a server’s words may name the reader: only the delivery log has them
            throw new MailSendException("The server did not take the message " + id);
        }
    }

    private void send(MailMessage message) {
        try {
            JavaMailSender sender = this.server.getObject();
            MimeMessage mail = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from());
            helper.setTo(message.recipient());
            helper.setSubject(message.subject());
            helper.setText(message.plainText(), message.html());
            mail.setContentLanguage(new String[] { message.language().code() });
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Message-ID", "<%s@%s>".formatted(message.id(), this.properties.baseUrl().getHost()));
            if (message.unsubscribeLink() != null) {
                mail.setHeader("List-Unsubscribe", "<%s>".formatted(message.unsubscribeLink()));
                mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            sender.send(mail);
        }
        catch (MessagingException | UnsupportedEncodingException ex) {
            throw new MailParseException("The message cannot be written: " + ex.getMessage(), ex);
        }
    }

    private InternetAddress from() throws MessagingException, UnsupportedEncodingException {
        InternetAddress from = new InternetAddress(this.properties.mailFrom());
        from.setPersonal(from.getPersonal(), StandardCharsets.UTF_8.name());
        return from;
    }

}
