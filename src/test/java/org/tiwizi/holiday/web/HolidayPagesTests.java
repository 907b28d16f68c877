package org.tiwizi.holiday.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.holiday.Holiday;
import org.tiwizi.holiday.HolidayForm;
import org.tiwizi.holiday.HolidayService;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Language;

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

@PageTest(HolidayController.class)
class HolidayPagesTests {

    private final Member omar = new Member(UUID.randomUUID(), null, Role.ADMINISTRATOR, "Omar", Language.FR, 0);

    private final Holiday holiday = new Holiday(UUID.randomUUID(), LocalDate.of(2027, 3, 10), false, "Aïd <b>");

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    HolidayService holidays;

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void theAdministratorSeesAddsAndRemovesHolidays(String lang) {
        given(this.holidays.list()).willReturn(List.of(this.holiday));

        assertThat(this.mvc.get().uri("/administration/holidays?lang=" + lang).with(as(this.omar))).hasStatusOk()
            .bodyText()
            .contains("Aïd &lt;b&gt;", "/administration/holidays/" + this.holiday.id() + "/removal")
            .doesNotContain("??");
        assertThat(this.mvc.post()
            .uri("/administration/holidays")
            .param("date", "2027-03-10")
            .param("name", "Aïd")
            .with(as(this.omar))
            .with(csrf())).hasRedirectedUrl("/administration/holidays");
        then(this.holidays).should().add(new HolidayForm(LocalDate.of(2027, 3, 10), null, "Aïd"));
        assertThat(this.mvc.post()
            .uri("/administration/holidays/{id}/removal", this.holiday.id())
            .with(as(this.omar))
            .with(csrf())).hasRedirectedUrl("/administration/holidays");
        then(this.holidays).should().remove(this.holiday.id());
    }

    @Test
    void whatIsNoDayOfOursIsSaidBesideItsField() {
        assertThat(this.mvc.post()
            .uri("/administration/holidays?lang=fr")
            .param("date", "99999-01-01")
            .param("name", "")
            .with(as(this.omar))
            .with(csrf())).hasStatusOk().bodyText().contains("date-error", "name-error").doesNotContain("??");
        assertThat(this.mvc.post()
            .uri("/administration/holidays?lang=fr")
            .param("date", "1999-01-01")
            .param("name", "Aïd")
            .with(as(this.omar))
            .with(csrf())).hasStatusOk().bodyText().contains("2020 à 2100").doesNotContain("??");
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(member, null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
    }

}
