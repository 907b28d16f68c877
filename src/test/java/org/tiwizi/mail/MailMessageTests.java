package org.tiwizi.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiwizi.mail.Envelope.Subscription;
import org.tiwizi.mail.Texts.Unsubscription;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailMessageTests {

    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private final Letter letter = new Letter("SIGN_UP", "Confirmez", List.of("Bonjour,"), null, List.of(), "Confirmer",
            "http://localhost:8080/sign-up/confirmation?token=secret", "Pourquoi");

    @Test
    void aKeptMessageShowsItsLink() {
        MailView kept = message(MailStatus.KEPT, null).view();

        assertThat(kept.paragraphs()).anySatisfy((paragraph) -> assertThat(paragraph)
            .anyMatch((line) -> kept.isLink(line) && line.endsWith("token=secret")));
        assertThat(kept.repeatable()).isFalse();
    }

    @Test
    void afterTwelveFailuresAMessageIsGivenUp() {
        MailMessage message = message(MailStatus.WAITING, null);
        for (int attempt = 1; attempt < MailMessage.ATTEMPTS; attempt++) {
            assertThat(message.failed("refused", false)).isTrue();
        }

        assertThat(message.failed("refused".repeat(500), false)).isFalse();
        assertThat(message.status()).isEqualTo(MailStatus.FAILED);
        assertThat(message.plainText()).doesNotContain("secret");
    }

    @Test
    void anAddressThatRefusesForGoodIsNotAskedAgain() {
        MailMessage message = message(MailStatus.WAITING, null);

        assertThat(message.failed("550 no such user", true)).isFalse();
        assertThat(message.status()).isEqualTo(MailStatus.BOUNCED);
    }

    @Test
    void aMessageWithoutASecretIsSentAgainWithAllItsAttempts() {
        MailMessage message = message(MailStatus.WAITING, new Subscription(UUID.randomUUID(), "PROPOSALS"));
        message.failed("550 no such user", true);
        assertThat(message.view().repeatable()).isTrue();

        message.sendAgain();

        assertThat(message.status()).isEqualTo(MailStatus.WAITING);
        assertThat(message.view().attempts()).isZero();
        assertThat(message.unsubscribeLink()).isNotNull();
        assertThatThrownBy(message::sendAgain).isInstanceOf(Conflict.class);
    }

    @Test
    void aStruckLinkIsNotSentAgain() {
        MailMessage message = message(MailStatus.WAITING, null);
        message.failed("550 no such user", true);

        assertThat(message.view().repeatable()).isFalse();
        assertThatThrownBy(message::sendAgain).isInstanceOf(Conflict.class);
    }

    private MailMessage message(MailStatus status, @Nullable Subscription subscription) {
        @Nullable Unsubscription ending = (subscription != null)
                ? new Unsubscription(new Token("x"), "http://localhost:8080/unsubscribe?token=x") : null;
        return new MailMessage(new Envelope("a@b.example", Language.FR, subscription), this.letter,
                new Texts(this.letter.plainText(null), "", ending), status, TUESDAY);
    }

}
