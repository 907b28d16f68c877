package org.tiwizi.agenda.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.agenda.AgendaService;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

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

@PageTest(AgendaController.class)
class AgendaPagesTests {

    private final Member salma = new Member(UUID.randomUUID(), UUID.randomUUID(), Role.COMPANY, "Salma", Language.FR,
            0);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    AgendaService agenda;

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void anAddressIsShownOnceAndCanBeTakenBack(String lang) {
        given(this.agenda.madeAt(this.salma)).willReturn(Optional.of(Instant.EPOCH));

        assertThat(this.mvc.get()
            .uri("/workspace/calendar?lang=" + lang)
            .flashAttr("link", "http://localhost:8080/calendars/x.ics")
            .with(as(this.salma))).hasStatusOk()
            .bodyText()
            .contains("value=\"http://localhost:8080/calendars/x.ics\"", "/workspace/calendar/revocation")
            .doesNotContain("??");
        assertThat(this.mvc.get().uri("/workspace/calendar?lang=" + lang).with(as(this.salma))).hasStatusOk()
            .bodyText()
            .doesNotContain(".ics", "??");
    }

    @Test
    void aProgramReadsTheCalendarWithoutSigningIn() {
        given(this.agenda.calendar("secret")).willReturn("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        given(this.agenda.calendar("made-up")).willThrow(new NotFound("calendar", ""));

        assertThat(this.mvc.get().uri("/calendars/secret.ics")).hasStatusOk()
            .hasContentType("text/calendar;charset=UTF-8")
            .bodyText()
            .startsWith("BEGIN:VCALENDAR");
        assertThat(this.mvc.get().uri("/calendars/made-up.ics")).hasStatus(404);
    }

    @Test
    void makingAndRevokingAreSteps() {
        given(this.agenda.make(this.salma)).willReturn("http://localhost:8080/calendars/x.ics");

        assertThat(this.mvc.post().uri("/workspace/calendar").with(as(this.salma)).with(csrf()))
            .hasRedirectedUrl("/workspace/calendar");
        assertThat(this.mvc.post().uri("/workspace/calendar/revocation").with(as(this.salma)).with(csrf()))
            .hasRedirectedUrl("/workspace/calendar");
        then(this.agenda).should().revoke(this.salma);
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(member, null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
    }

}
