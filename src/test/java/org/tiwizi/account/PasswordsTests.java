package org.tiwizi.account;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** Without an account there is the same to do as with one (REQUIREMENTS.md, R14). */
class PasswordsTests {

    private final List<String> compared = new ArrayList<>();

    private final PasswordEncoder real = Passwords.encoder();

    private final Passwords passwords = new Passwords(new PasswordEncoder() {

        @Override
        public String encode(CharSequence password) {
            return PasswordsTests.this.real.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            PasswordsTests.this.compared.add(hash);
            return PasswordsTests.this.real.matches(password, hash);
        }

    });

    @Test
    void whoeverAsksOneHashOfTheSameCostIsComputed() {
        String own = this.passwords.hash("three brown mules by the well");

        assertThat(this.passwords.match("three brown mules by the well", own)).isTrue();
        assertThat(this.passwords.match("wrong", own)).isFalse();
        assertThat(this.passwords.match("wrong", null)).isFalse();
        assertThat(this.passwords.match("wrong", Passwords.NONE)).isFalse();
        assertThat(this.passwords.match("a password that nobody has", null)).isFalse();

        assertThat(this.compared).hasSize(5)
            .allSatisfy((hash) -> assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$"));
    }

}
