package org.tiwizi.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.notification.MailLine;
import org.tiwizi.notification.MailLog;
import org.tiwizi.notification.MailStatus;
import org.tiwizi.notification.MailView;
import org.tiwizi.notification.NewsKind;
import org.tiwizi.notification.NoticeService;
import org.tiwizi.notification.NoticeView;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.shared.Written;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ NotificationController.class, AdministrationController.class })
class NotificationPagesTests {

    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private final Member nadia = new Member(UUID.randomUUID(), UUID.randomUUID(), Role.ASSOCIATION, "Nadia",
            Language.AR, 0);

    private final Member administrator = new Member(UUID.randomUUID(), null, Role.ADMINISTRATOR, "Admin", Language.FR,
            0);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    NoticeService notices;

    @MockitoBean
    MailLog log;

    @Test
    void whatIsNewSaysSoInWords() {
        NoticeView notice = new NoticeView(NewsKind.PROPOSAL_SENT,
                new Written<>(Language.FR, "Un site <b>accessible</b>"), new Written<>(Language.FR, "Atlas Numérique"),
                "/proposals/1", TUESDAY, true);
        given(this.notices.newest(this.nadia, 1)).willReturn(new ResultPage<>(List.of(notice), 41, 1, 20));
        given(this.notices.unread(this.nadia)).willReturn(3L);

        assertThat(this.mvc.get().uri("/notifications?lang=ar").with(as(this.nadia))).hasStatusOk()
            .bodyText()
            .contains("dir=\"rtl\"", "جديد", "مقترح في انتظاركم", "href=\"/proposals/1\"",
                    "<bdi lang=\"fr\" dir=\"ltr\">Un site &lt;b&gt;accessible&lt;/b&gt;</bdi>", "3 مارس 2026",
                    "المستجدات، 3 غير مقروءة", "page=2", "action=\"/notifications/reading\"")
            .doesNotContain("??");
    }

    @Test
    void anEmptyListIsHonest() {
        given(this.notices.newest(this.nadia, 1)).willReturn(ResultPage.empty(20));

        assertThat(this.mvc.get().uri("/notifications?lang=fr&page=-7").with(as(this.nadia))).hasStatusOk()
            .bodyText()
            .contains("Vous êtes à jour")
            .doesNotContain("??", "/notifications/reading");
    }

    @Test
    void readingIsAStepOfItsOwn() {
        assertThat(this.mvc.post().uri("/notifications/reading").with(as(this.nadia)).with(csrf()))
            .hasRedirectedUrl("/notifications");
        then(this.notices).should().readAll(this.nadia);
    }

    @Test
    void anUnreadablePageIsTheFirst() {
        given(this.notices.newest(this.nadia, 1)).willReturn(ResultPage.empty(20));

        assertThat(this.mvc.get().uri("/notifications?page=x").with(as(this.nadia))).hasStatusOk();
    }

    @Test
    void theAdministratorSeesWhatEverybodyGot() {
        UUID id = UUID.randomUUID();
        given(this.log.newest(1)).willReturn(new ResultPage<>(
                List.of(new MailLine(id, "nadia@nour.example", Language.AR, "أكدوا عنوانكم", MailStatus.KEPT, TUESDAY)),
                1, 1, 20));
        given(this.log.show(id)).willReturn(new MailView(id, "nadia@nour.example", Language.AR, "أكدوا عنوانكم",
                "مرحبا،\n\nتأكيد عنواني\nhttp://localhost:8080/sign-up/confirmation?token=abc\n", MailStatus.KEPT,
                TUESDAY, null, 0, null));

        for (String language : List.of("ar", "fr", "en")) {
            assertThat(this.mvc.get().uri("/administration?lang=" + language).with(as(this.administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("TIWIZI_SMTP_HOST", "/administration/mail")
                .doesNotContain("??");
            assertThat(this.mvc.get().uri("/administration/mail?lang=" + language).with(as(this.administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("nadia@nour.example", "/administration/mail/" + id)
                .doesNotContain("??");
            assertThat(
                    this.mvc.get().uri("/administration/mail/{id}?lang=" + language, id).with(as(this.administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"http://localhost:8080/sign-up/confirmation?token=abc\"", "lang=\"ar\" dir=\"rtl\"")
                .doesNotContain("??");
        }
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
        for (String page : List.of("/administration", "/administration/mail", "/administration/mail/1")) {
            assertThat(this.mvc.get().uri(page).with(as(this.nadia))).hasStatus(403);
            assertThat(this.mvc.get().uri(page)).hasStatus3xxRedirection();
        }
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(member, null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
    }

}
