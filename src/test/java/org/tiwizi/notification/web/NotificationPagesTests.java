package org.tiwizi.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.mail.MailLog;
import org.tiwizi.notification.Delivery;
import org.tiwizi.notification.NewsKind;
import org.tiwizi.notification.NoticeService;
import org.tiwizi.notification.NoticeView;
import org.tiwizi.notification.PreferenceService;
import org.tiwizi.notification.PreferencesForm;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.shared.Written;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ NotificationController.class, PreferenceController.class, AdministrationController.class })
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
    PreferenceService preferences;

    @MockitoBean
    MailLog log;

    @Test
    void whatIsNewSaysSoInWords() {
        NoticeView notice = new NoticeView(NewsKind.PROPOSAL_SENT,
                new Written<>(Language.FR, "Un site <b>accessible</b>"), new Written<>(Language.FR, "Atlas Numérique"),
                "/proposals/1", TUESDAY, true, 3);
        given(this.notices.newest(this.nadia, 1)).willReturn(new ResultPage<>(List.of(notice), 41, 1, 20));
        given(this.notices.unread(this.nadia)).willReturn(3L);

        assertThat(this.mvc.get().uri("/notifications?lang=ar").with(as(this.nadia))).hasStatusOk()
            .bodyText()
            .contains("dir=\"rtl\"", "جديد", "مقترح في انتظاركم", "href=\"/proposals/1\"",
                    "<bdi lang=\"fr\" dir=\"ltr\">Un site &lt;b&gt;accessible&lt;/b&gt;</bdi>", "3 مارس 2026", "3 مرات",
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
    void preferencesAreChosenByTopic() {
        given(this.preferences.read(this.nadia)).willReturn(form(null, Delivery.DAILY));

        for (String language : List.of("ar", "fr", "en")) {
            assertThat(this.mvc.get().uri("/notifications/preferences?lang=" + language).with(as(this.nadia)))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"proposals\"", "<option value=\"DAILY\" selected=\"selected\">")
                .doesNotContain("??");
        }
        assertThat(this.mvc.post()
            .uri("/notifications/preferences")
            .param("messages", "NONE")
            .with(as(this.nadia))
            .with(csrf())).hasRedirectedUrl("/notifications/preferences");
        then(this.preferences).should().change(form(Delivery.NONE, null), this.nadia);
    }

    @Test
    void anUnknownDeliveryIsSaidBesideItsField() {
        assertThat(this.mvc.post()
            .uri("/notifications/preferences?lang=fr")
            .param("messages", "NEVER")
            .with(as(this.nadia))
            .with(csrf())).hasStatusOk().bodyText().contains("messages-error").doesNotContain("??");
        then(this.preferences).should(never()).change(any(), any());
    }

    @Test
    void theOverviewSaysWhetherMessagesLeave() {
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(this.mvc.get().uri("/administration?lang=" + language).with(as(this.administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("TIWIZI_SMTP_HOST", "/administration/mail")
                .doesNotContain("??");
        }
    }

    @Test
    void nobodyElseComesIntoTheAdministration() {
        assertThat(this.mvc.get().uri("/administration").with(as(this.nadia))).hasStatus(403);
        assertThat(this.mvc.get().uri("/administration")).hasStatus3xxRedirection();
    }

    private static PreferencesForm form(@Nullable Delivery messages, @Nullable Delivery proposals) {
        return new PreferencesForm(messages, proposals, null, null, null, null, null, null, null);
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(member, null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
    }

}
