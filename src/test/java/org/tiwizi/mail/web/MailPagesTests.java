package org.tiwizi.mail.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.mail.MailAttempt;
import org.tiwizi.mail.MailLine;
import org.tiwizi.mail.MailLog;
import org.tiwizi.mail.MailStatus;
import org.tiwizi.mail.MailView;
import org.tiwizi.mail.Unsubscribed;
import org.tiwizi.mail.UnsubscriptionService;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ MailController.class, UnsubscriptionController.class })
class MailPagesTests {

    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private final Member nadia = new Member(UUID.randomUUID(), UUID.randomUUID(), Role.ASSOCIATION, "Nadia",
            Language.AR, 0);

    private final Member administrator = new Member(UUID.randomUUID(), null, Role.ADMINISTRATOR, "Admin", Language.FR,
            0);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    MailLog log;

    @MockitoBean
    UnsubscriptionService subscriptions;

    @Test
    void theAdministratorSeesWhatEverybodyGot() {
        UUID id = UUID.randomUUID();
        ResultPage<MailLine> lines = new ResultPage<>(List
            .of(new MailLine(id, "nadia@nour.example", Language.AR, "أكدوا عنوانكم", MailStatus.BOUNCED, TUESDAY)), 1,
                1, 20);
        given(this.log.newest(1)).willReturn(lines);
        given(this.log.dead(1)).willReturn(lines);
        given(this.log.attempts(id)).willReturn(List.of(new MailAttempt(TUESDAY, "550 no such user")));
        given(this.log.show(id)).willReturn(new MailView(id, "nadia@nour.example", Language.AR, "أكدوا عنوانكم",
                "مرحبا،\n\nتأكيد عنواني\nhttp://localhost:8080/sign-up/confirmation?token=abc\n", MailStatus.BOUNCED,
                TUESDAY, null, 1, "550 no such user", true));

        for (String language : List.of("ar", "fr", "en")) {
            for (String list : List.of("/administration/mail", "/administration/mail/dead-letters")) {
                assertThat(this.mvc.get().uri(list + "?lang=" + language).with(as(this.administrator))).hasStatusOk()
                    .bodyText()
                    .contains("nadia@nour.example", "/administration/mail/" + id)
                    .doesNotContain("??");
            }
            assertThat(
                    this.mvc.get().uri("/administration/mail/{id}?lang=" + language, id).with(as(this.administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"http://localhost:8080/sign-up/confirmation?token=abc\"", "lang=\"ar\" dir=\"rtl\"",
                        "550 no such user", "/administration/mail/" + id + "/repetition",
                        "/administration/mail/" + id + "/html")
                .doesNotContain("??");
        }
    }

    @Test
    void aMessageIsShownAsItLooksWithNothingButItsStyle() {
        UUID id = UUID.randomUUID();
        given(this.log.html(id)).willReturn("<html><style>p { color: red }</style><p>مرحبا</p></html>");

        assertThat(this.mvc.get().uri("/administration/mail/{id}/html", id).with(as(this.administrator))).hasStatusOk()
            .hasHeader("Content-Security-Policy",
                    "default-src 'none'; style-src 'sha256-ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4='; "
                            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox allow-popups")
            .bodyText()
            .contains("مرحبا");
    }

    @Test
    void sendingAgainIsAStepOfItsOwn() {
        UUID id = UUID.randomUUID();

        assertThat(this.mvc.post()
            .uri("/administration/mail/{id}/repetition", id)
            .with(as(this.administrator))
            .with(csrf())).hasRedirectedUrl("/administration/mail/" + id);
        then(this.log).should().sendAgain(id);
    }

    @Test
    void anUnknownMessageIsNotFound() {
        UUID id = UUID.randomUUID();
        given(this.log.show(id)).willThrow(new NotFound("mail message", id));

        assertThat(this.mvc.get().uri("/administration/mail/{id}", id).with(as(this.administrator))).hasStatus(404);
        assertThat(this.mvc.get().uri("/administration/mail/x").with(as(this.administrator))).hasStatus(404);
    }

    @Test
    void nobodyElseReadsTheLog() {
        for (String page : List.of("/administration/mail", "/administration/mail/1", "/administration/mail/1/html")) {
            assertThat(this.mvc.get().uri(page).with(as(this.nadia))).hasStatus(403);
            assertThat(this.mvc.get().uri(page)).hasStatus3xxRedirection();
        }
    }

    @Test
    void aMailProgramEndsASortOfMessagesWithOnePost() {
        given(this.subscriptions.find("secret"))
            .willReturn(Optional.of(new Unsubscribed(this.nadia.accountId(), "PROPOSALS")));

        for (String language : List.of("ar", "fr", "en")) {
            assertThat(this.mvc.get().uri("/unsubscribe?token=secret&lang=" + language)).hasStatusOk()
                .bodyText()
                .contains("value=\"secret\"")
                .doesNotContain("??");
        }
        then(this.subscriptions).should(never()).unsubscribe("secret");
        assertThat(this.mvc.post().uri("/unsubscribe?token=secret&lang=fr").param("List-Unsubscribe", "One-Click"))
            .hasStatusOk()
            .bodyText()
            .doesNotContain("??");
        then(this.subscriptions).should().unsubscribe("secret");
    }

    @Test
    void aMadeUpLinkEndsNothing() {
        willThrow(new NotFound("subscription", "")).given(this.subscriptions).unsubscribe("made-up");

        assertThat(this.mvc.get().uri("/unsubscribe?token=made-up&lang=fr")).hasStatusOk()
            .bodyText()
            .doesNotContain("<button class=\"btn\">", "??");
        assertThat(this.mvc.post().uri("/unsubscribe?token=made-up")).hasStatus(404);
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(member, null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
    }

}
