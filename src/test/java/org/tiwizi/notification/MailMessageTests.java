package org.tiwizi.notification;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tiwizi.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

class MailMessageTests {

    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private final Letter letter = new Letter(NewsKind.SIGN_UP, "Confirmez", List.of("Bonjour,"), null, "Confirmer",
            "http://localhost:8080/sign-up/confirmation?token=secret", "Pourquoi");

    @Test
    void aKeptMessageShowsItsLink() {
        MailView kept = new MailMessage("a@b.example", Language.FR, this.letter, "", MailStatus.KEPT, TUESDAY).view();

        assertThat(kept.paragraphs()).anySatisfy((paragraph) -> assertThat(paragraph)
            .anyMatch((line) -> kept.isLink(line) && line.endsWith("token=secret")));
    }

    @Test
    void afterEightFailuresAMessageIsGivenUp() {
        MailMessage message = new MailMessage("a@b.example", Language.FR, this.letter, "", MailStatus.WAITING, TUESDAY);
        for (int attempt = 1; attempt < MailMessage.ATTEMPTS; attempt++) {
            assertThat(message.failed("refused")).isTrue();
        }

        assertThat(message.failed("refused".repeat(500))).isFalse();
        assertThat(message.status()).isEqualTo(MailStatus.FAILED);
        assertThat(message.plainText()).doesNotContain("secret");
    }

}
