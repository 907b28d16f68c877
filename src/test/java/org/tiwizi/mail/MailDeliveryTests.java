package org.tiwizi.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

@SuppressWarnings("unchecked")
class MailDeliveryTests {

    private final MailMessageRepository messages = mock();

    private final MailAttempts attempts = mock();

    private final JavaMailSender server = mock();

    private final ObjectProvider<JavaMailSender> servers = mock();

    private final MailDelivery delivery = new MailDelivery(this.messages, this.attempts, this.servers, "localhost",
            new TiwiziProperties(URI.create("http://localhost:8080"), "Tiwizi <no-reply@tiwizi.example>", "Tiwizi",
                    null, "data", false),
            new TransactionTemplate(mock(PlatformTransactionManager.class)), Clock.systemUTC());

    @Test
    void whatTheServerSaidOfAnAddressStandsInTheDeliveryLogOnly() {
        Letter letter = new Letter("X", "Subject", List.of(), null, List.of(), "Go", "http://localhost:8080/", "Why");
        MailMessage message = new MailMessage(new Envelope("nadia@nour.example", Language.FR, null), letter,
                new Texts("text", "<p>text</p>", null), MailStatus.WAITING, Instant.EPOCH);
        UUID id = message.id();
        given(this.messages.findById(id)).willReturn(Optional.of(message));
        given(this.servers.getObject()).willReturn(this.server);
        given(this.server.createMimeMessage()).willReturn(new MimeMessage((Session) null));
        willThrow(new MailSendException("450 4.2.0 <nadia@nour.example>: try again")).given(this.server)
            .send(any(MimeMessage.class));

        assertThatExceptionOfType(MailException.class).isThrownBy(() -> this.delivery.deliver(id))
            .withMessageContaining(id.toString())
            .satisfies((failure) -> assertThat(failure).hasNoCause())
            .satisfies((failure) -> assertThat(failure.getMessage()).doesNotContain("nadia"));

        then(this.attempts).should().note(eq(id), any(), contains("nadia@nour.example"));
        assertThat(message.status()).isEqualTo(MailStatus.WAITING);
    }

}
