package org.tiwizi.account;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiwizi.platform.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PortalTest
class SignInTests {

    private static final String PASSWORD = "olivier bleu sous la pluie";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordService passwords;

    @Autowired
    JdbcClient database;

    @Test
    void aSessionIsFiledUnderTheAccountAloneAndEndsWithANewPassword() {
        NewAccount nadia = Accounts.moderator(this.accounts.hash(PASSWORD));
        UUID id = this.accounts.open(nadia);
        Cookie visitor = session(this.mvc.get().uri("/notifications").exchange());

        MvcTestResult signedIn = signIn(nadia.email(), PASSWORD, visitor);

        assertThat(signedIn).hasStatus3xxRedirection();
        assertThat(signedIn.getResponse().getRedirectedUrl()).endsWith("/notifications");
        Cookie member = session(signedIn);
        assertThat(member.getValue()).isNotEqualTo(visitor.getValue());
        assertThat(sessions(id)).isEqualTo(1);
        assertThat(this.mvc.get().uri("/notifications?lang=fr").cookie(member)).hasStatusOk()
            .bodyText()
            .contains("Nadia", "Vous êtes à jour")
            .doesNotContain("??", nadia.email());

        this.database.sql("update account set stamp = stamp + 1 where id = ?").param(id).update();

        assertThat(this.mvc.get().uri("/notifications").cookie(member)).hasStatus3xxRedirection();
        assertThat(sessions(id)).isZero();
    }

    @Test
    void aFailedSignInLeavesNoPasswordBehind() {
        MvcTestResult failed = signIn("nobody@nour.example", "a secret that was typed", null);

        assertThat(failed).hasRedirectedUrl("/sign-in?error");
        List<byte[]> attributes = this.database.sql("select attribute_bytes from spring_session_attributes")
            .query(byte[].class)
            .list();
        assertThat(attributes).isNotEmpty()
            .noneMatch((bytes) -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains("a secret"));
        assertThat(this.mvc.get().uri("/sign-in?error&lang=fr").cookie(session(failed))).hasStatusOk()
            .bodyText()
            .contains("value=\"nobody@nour.example\"");
    }

    @Test
    void askingForAPasswordAnswersAlikeAndWritesToOwnersOnly() {
        NewAccount nadia = Accounts.moderator(Passwords.NONE);
        this.accounts.open(nadia);

        for (String email : List.of(nadia.email(), UUID.randomUUID() + "@nour.example")) {
            assertThat(this.mvc.post().uri("/password/forgotten").param("email", email).with(csrf()))
                .hasRedirectedUrl("/password/forgotten?sent");
        }

        assertThat(this.database.sql("select status from mail_message where recipient = ?")
            .param(nadia.email())
            .query(String.class)
            .list()).containsExactly("KEPT");
        assertThat(this.database.sql("select count(*) from mail_message where recipient like '%-%@nour.example'")
            .query(Long.class)
            .single()).isEqualTo(1);
    }

    private MvcTestResult signIn(String email, String password, @Nullable Cookie session) {
        var request = this.mvc.post().uri("/sign-in").param("email", email).param("password", password).with(csrf());
        return ((session != null) ? request.cookie(session) : request).exchange();
    }

    private long sessions(UUID accountId) {
        return this.database.sql("select count(*) from spring_session where principal_name = ?")
            .param(accountId.toString())
            .query(Long.class)
            .single();
    }

    private static Cookie session(MvcTestResult result) {
        Cookie cookie = result.getResponse().getCookie("SESSION");
        assertThat(cookie).isNotNull();
        return cookie;
    }

}
