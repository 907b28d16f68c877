package org.tiwizi.alert.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.alert.Rhythm;
import org.tiwizi.alert.SavedSearch;
import org.tiwizi.alert.SavedSearchService;
import org.tiwizi.alert.SearchForm;
import org.tiwizi.catalogue.CatalogueKind;
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

@PageTest(SavedSearchController.class)
class SavedSearchPagesTests {

    private final Member salma = new Member(UUID.randomUUID(), UUID.randomUUID(), Role.COMPANY, "Salma", Language.FR,
            0);

    private final SavedSearch search = new SavedSearch(UUID.randomUUID(), this.salma.accountId(),
            CatalogueKind.INITIATIVE, "Comptabilité <b>", "q=a&region=MA-09", Rhythm.DAILY, Instant.EPOCH);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    SavedSearchService searches;

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void searchesStandWithTheirPageAndTheirFeed(String lang) {
        given(this.searches.list(this.salma)).willReturn(List.of(this.search));

        assertThat(this.mvc.get().uri("/workspace/searches?lang=" + lang).with(as(this.salma))).hasStatusOk()
            .bodyText()
            .contains("href=\"/initiatives?q=a&amp;region=MA-09\"", "Comptabilité &lt;b&gt;",
                    "href=\"/feeds/initiatives.atom?q=a&amp;region=MA-09&amp;lang=" + lang, "value=\"WEEKLY\"")
            .doesNotContain("??", "value=\"DAILY\"");
        assertThat(this.mvc.get()
            .uri("/workspace/searches/new?kind=OFFER&query=q%3Da%26b&lang=" + lang)
            .with(as(this.salma))).hasStatusOk().bodyText().contains("value=\"OFFER\"").doesNotContain("??");
    }

    @Test
    void keepingChangingAndRemovingAreSteps() {
        assertThat(this.mvc.post()
            .uri("/workspace/searches")
            .param("kind", "INITIATIVE")
            .param("query", "q=a")
            .param("name", "A")
            .param("rhythm", "DAILY")
            .with(as(this.salma))
            .with(csrf())).hasRedirectedUrl("/workspace/searches");
        then(this.searches).should()
            .save(new SearchForm(CatalogueKind.INITIATIVE, "q=a", "A", Rhythm.DAILY), this.salma);
        assertThat(this.mvc.post()
            .uri("/workspace/searches/{id}", this.search.id())
            .param("rhythm", "NONE")
            .with(as(this.salma))
            .with(csrf())).hasRedirectedUrl("/workspace/searches");
        then(this.searches).should().change(this.search.id(), Rhythm.NONE, this.salma);
        assertThat(this.mvc.post()
            .uri("/workspace/searches/{id}/removal", this.search.id())
            .with(as(this.salma))
            .with(csrf())).hasRedirectedUrl("/workspace/searches");
        then(this.searches).should().remove(this.search.id(), this.salma);
    }

    @Test
    void aSearchWithoutANameIsNotKept() {
        assertThat(this.mvc.post()
            .uri("/workspace/searches?lang=fr")
            .param("kind", "INITIATIVE")
            .param("query", "q=a")
            .with(as(this.salma))
            .with(csrf())).hasStatusOk().bodyText().contains("name-error", "rhythm-error").doesNotContain("??");
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(member, null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
    }

}
