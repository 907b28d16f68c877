package org.tiwizi.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.platform.PortalTest;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PortalTest
class IntakePagesTests {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate database;

    private Authentication coordinator = signedIn(UUID.randomUUID());

    @BeforeEach
    void aCoordinator() {
        this.coordinator = signedIn(this.database.queryForObject("""
                insert into account (id, version, email, person_name, password_hash, language, role, opened_at)
                values (gen_random_uuid(), 0, ?, 'Salma', 'x', 'FR', 'ADMINISTRATOR', now()) returning id
                """, UUID.class, "pages-" + this.mark + "@example.ma"));
    }

    @Test
    void aMalformedLineIsSaidBesideTheField() {
        assertThat(send("Nom,Région,Secteur,E-mail\n\"x\"y,z\n", "fr")).hasStatusOk()
            .bodyText()
            .contains("La ligne 2 est mal formée", "sheet-error")
            .doesNotContain("??");
        assertThat(send("", "ar")).hasStatusOk().bodyText().contains("اختاروا أولا ملفا غير فارغ");
    }

    @Test
    void rowsAreShownWithTheirErrorsAndTakenAwayWithoutFormulas() {
        String page = send("""
                Nom;Région;Secteur;E-mail;Initiative;<i>Tél</i>
                =cmd|' /C calc'!A0 %s;Souss;Éducation;a-%s@example.ma;<b>x</b>;1
                """.formatted(this.mark, this.mark), "fr").getMvcResult().getResponse().getRedirectedUrl();
        for (String language : new String[] { "ar", "fr", "en" }) {
            assertThat(this.mvc.get().uri(page + "?lang=" + language).with(authentication(this.coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("calc", "&lt;b&gt;", "&lt;i&gt;Tél&lt;/i&gt;", this.mark)
                .doesNotContain("??");
        }
        String faults = text(page + "/faults?lang=fr");
        assertThat(faults).contains("'=cmd|", "Région – Nous ne la trouvons pas dans la liste.");
        assertThat(this.mvc.post().uri(page + "/removal").with(authentication(this.coordinator)).with(csrf()))
            .hasStatus3xxRedirection();
        assertThat(this.mvc.get().uri(page).with(authentication(this.coordinator))).hasStatus(404);
    }

    @Test
    void theEmptySpreadsheetCanBeReadInEveryLanguage() {
        for (String language : new String[] { "ar", "fr", "en" }) {
            assertThat(send(text("/administration/imports/model?lang=" + language), "fr")).bodyText()
                .as(language)
                .contains("Ce tableur n’a pas de ligne sous ses titres");
        }
    }

    @Test
    void whatIsGivenBackToBeCorrectedHasNoHeadingThatIsNotRead() {
        String page = send(
                "Nom;Région;Secteur;E-mail\nA %s;Souss;Éducation;b-%s@example.ma\n".formatted(this.mark, this.mark),
                "fr")
            .getMvcResult()
            .getResponse()
            .getRedirectedUrl();
        for (String language : new String[] { "ar", "fr", "en" }) {
            String again = send(text(page + "/faults?lang=" + language), "fr").getMvcResult()
                .getResponse()
                .getRedirectedUrl();
            assertThat(text(again + "?lang=fr")).as(language)
                .contains(this.mark)
                .doesNotContain("Ces colonnes ne sont pas lues");
        }
    }

    @Test
    void anUnknownInvitationIsGone() {
        assertThat(this.mvc.get().uri("/sign-up/invitation?token=unknown&lang=en")).hasStatus(410)
            .bodyText()
            .contains("older than 30 days")
            .doesNotContain("??");
    }

    private String text(String address) {
        MvcTestResult answer = this.mvc.get().uri(address).with(authentication(this.coordinator)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult send(String sheet, String language) {
        return this.mvc.post()
            .uri("/administration/imports?lang=" + language)
            .multipart()
            .file(new MockMultipartFile("sheet", "a.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)))
            .with(authentication(this.coordinator))
            .with(csrf())
            .exchange();
    }

    private static Authentication signedIn(UUID accountId) {
        Member member = new Member(accountId, null, Role.ADMINISTRATOR, "Salma", Language.FR, 0);
        return new TestingAuthenticationToken(member, null, "ROLE_ADMINISTRATOR");
    }

}
