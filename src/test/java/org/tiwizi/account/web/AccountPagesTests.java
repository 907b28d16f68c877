package org.tiwizi.account.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.DemonstrationAccounts;
import org.tiwizi.account.Member;
import org.tiwizi.account.PasswordService;
import org.tiwizi.account.Role;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ SignInController.class, PasswordController.class })
@Import(AccountPagesTests.Demonstration.class)
class AccountPagesTests {

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    PasswordService passwords;

    @MockitoBean
    AccountService accounts;

    @Test
    void theSignInPageReadsFromRightToLeftInArabic() {
        assertThat(this.mvc.get().uri("/sign-in?lang=ar")).hasStatusOk()
            .bodyText()
            .contains("lang=\"ar\" dir=\"rtl\"", "كلمة المرور", "name=\"email\"", "name=\"password\"",
                    "autocomplete=\"username\"", "autocomplete=\"current-password\"", "association@tiwizi.example",
                    "a demonstration password")
            .doesNotContain("??", "role=\"alert\"");
    }

    @Test
    void aRefusedSignInSaysTheSameForEveryReasonAndKeepsTheAddress() {
        MvcTestResult refused = this.mvc.post()
            .uri("/sign-in")
            .param("email", "nadia@nour.example")
            .param("password", "wrong")
            .with(csrf())
            .exchange();
        assertThat(refused).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in?error");

        assertThat(this.mvc.get()
            .uri("/sign-in?error&lang=fr")
            .session((org.springframework.mock.web.MockHttpSession) refused.getRequest().getSession())).hasStatusOk()
            .bodyText()
            .contains("<title>Erreur", "role=\"alert\"", "L’adresse et le mot de passe ne correspondent pas.",
                    "value=\"nadia@nour.example\"")
            .doesNotContain("??", "wrong");
    }

    @Test
    void whoIsSignedInNeedsNoSignInPage() {
        Member member = new Member(UUID.randomUUID(), null, Role.MODERATOR, "Nadia", Language.FR, 0);

        assertThat(this.mvc.get()
            .uri("/sign-in")
            .with(authentication(UsernamePasswordAuthenticationToken.authenticated(member, null,
                    AuthorityUtils.createAuthorityList("ROLE_MODERATOR")))))
            .hasRedirectedUrl("/workspace");
    }

    @Test
    void everyAddressGetsTheSameAnswer() {
        for (String email : List.of("nadia@nour.example", "nobody@nour.example")) {
            assertThat(this.mvc.post().uri("/password/forgotten").param("email", email).with(csrf()))
                .hasRedirectedUrl("/password/forgotten?sent");
            then(this.passwords).should().ask(email);
        }
        assertThat(this.mvc.get().uri("/password/forgotten?sent&lang=ar")).hasStatusOk()
            .bodyText()
            .contains("إذا كان هناك حساب بهذا العنوان")
            .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "nadia", "a@b.c\r\nBcc: x@y.z", "null\0@nour.example", "\u202Enadia@nour.example",
            "<script>alert(1)</script>" })
    void whatIsNoAddressComesBackWithAMessage(String email) {
        assertThat(this.mvc.post().uri("/password/forgotten?lang=fr").param("email", email).with(csrf())).hasStatusOk()
            .bodyText()
            .contains("aria-invalid=\"true\"", "<title>Erreur")
            .doesNotContain("??", "<script>alert");
        then(this.passwords).should(never()).ask(any());
    }

    @Test
    void aGoodLinkAsksForTheNewPassword() {
        given(this.passwords.owner("secret")).willReturn(Optional.of("nadia@nour.example"));

        assertThat(this.mvc.get().uri("/password/reset?token=secret&lang=ar")).hasStatusOk()
            .bodyText()
            .contains("autocomplete=\"new-password\"", "value=\"secret\"")
            .doesNotContain("??", "rel=\"canonical\"");
    }

    @Test
    void aPasswordIsTakenWithTheSpacesAtItsEnds() {
        given(this.passwords.owner("secret")).willReturn(Optional.of("nadia@nour.example"));
        given(this.passwords.reset("secret", "  olivier bleu  ")).willReturn(true);

        assertThat(change("secret", "  olivier bleu  ")).hasRedirectedUrl("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "court", "motdepasse2026", "12345678" })
    void aBadPasswordComesBackAndIsNotShown(String password) {
        given(this.passwords.owner("secret")).willReturn(Optional.of("nadia@nour.example"));

        assertThat(change("secret", password)).hasStatusOk()
            .bodyText()
            .contains("aria-invalid=\"true\"", "value=\"secret\"")
            .doesNotContain("??", "value=\"" + (password.isEmpty() ? "x" : password));
        then(this.passwords).should(never()).reset(any(), any());
    }

    @Test
    void aPasswordOfAHundredThousandCharactersIsTooLong() {
        given(this.passwords.owner("secret")).willReturn(Optional.of("nadia@nour.example"));

        assertThat(change("secret", "olivier ".repeat(12_500))).hasStatusOk()
            .bodyText()
            .contains("entre 8 et 128 caractères");
    }

    @Test
    void aDeadLinkSaysSo() {
        assertThat(this.mvc.get().uri("/password/reset?lang=fr")).hasStatus(410).bodyText().doesNotContain("??");
        assertThat(this.mvc.get().uri("/password/reset?token=dead&lang=fr")).hasStatus(410)
            .bodyText()
            .contains("Ce lien n’est plus valable");
        assertThat(change("dead", "olivier bleu sous la pluie")).hasStatus(410);
    }

    private MvcTestResult change(String token, String password) {
        return this.mvc.post()
            .uri("/password/reset?lang=fr")
            .param("token", token)
            .param("password", password)
            .with(csrf())
            .exchange();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Demonstration {

        @Bean
        DemonstrationAccounts demonstrationAccounts() {
            return new DemonstrationAccounts() {

                @Override
                public List<Line> lines() {
                    return List.of(new Line("association@tiwizi.example", Role.ASSOCIATION));
                }

                @Override
                public String password() {
                    return "a demonstration password";
                }

            };
        }

    }

}
