package org.tiwizi.partnership.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipCard;
import org.tiwizi.partnership.PartnershipPage;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.PartnershipStatus;
import org.tiwizi.platform.PageTest;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.ProposalCard;
import org.tiwizi.proposal.ProposalPage;
import org.tiwizi.proposal.ProposalStatus;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

@PageTest(PartnershipController.class)
class PartnershipPagesTests {

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    PartnershipService partnerships;

    @MockitoBean(name = "taxonomyService")
    TaxonomyService taxonomy;

    final Meeting meeting = Meeting.fresh();

    final UUID id = UUID.randomUUID();

    final Member company = Meeting.member(this.meeting.company());

    @BeforeEach
    void skills() {
        given(this.taxonomy.skills(any())).willReturn(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void everyPageSpeaksTheLanguageOfItsReader(String lang) {
        given(this.partnerships.list(any(), eq(1))).willReturn(new ResultPage<>(List.of(card()), 1, 1, 20));
        given(this.partnerships.list(any(), eq(2))).willReturn(ResultPage.empty(20));
        given(this.partnerships.show(this.id, this.company))
            .willReturn(new PartnershipPage(card(), PartnershipStatus.PREPARING, this.meeting.initiative(), agreed()));

        shown("/partnerships", lang);
        shown("/partnerships?page=2", lang);
        shown("/partnerships/" + this.id, lang);
    }

    @Test
    void aVisitorIsSentToSignIn() {
        assertThat(this.mvc.get().uri("/partnerships/" + this.id)).hasStatus3xxRedirection();
    }

    private void shown(String address, String lang) {
        assertThat(this.mvc.get()
            .uri(address + (address.contains("?") ? "&" : "?") + "lang=" + lang)
            .with(authentication(new UsernamePasswordAuthenticationToken(this.company, null,
                    AuthorityUtils.createAuthorityList("ROLE_COMPANY")))))
            .hasStatusOk()
            .bodyText()
            .contains("lang=\"" + lang + "\" dir=\"" + ("ar".equals(lang) ? "rtl" : "ltr") + "\"")
            .containsOnlyOnce("<h1")
            .doesNotContain("??");
    }

    private PartnershipCard card() {
        return new PartnershipCard(this.id, this.meeting.need(), this.meeting.association(), this.meeting.company(),
                Instant.parse("2026-11-05T09:00:00Z"));
    }

    private ProposalPage agreed() {
        return new ProposalPage(
                new ProposalCard(this.id, this.meeting.need(), this.meeting.association(), this.meeting.company(),
                        ProposalStatus.COMPANY_APPROVED, Instant.parse("2026-11-02T09:00:00Z"), Side.COMPANY,
                        Side.COMPANY, null),
                this.meeting.initiative(), 4, List.of(Meeting.terms(1, Side.COMPANY, 24, "نقترح محاسبا")),
                Instant.parse("2026-11-05T09:00:00Z"), null, null, this.id);
    }

}
