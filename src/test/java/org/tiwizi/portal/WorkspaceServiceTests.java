package org.tiwizi.portal;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.moderation.ModerationService;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.partnership.Dealings;
import org.tiwizi.partnership.DealingsService;
import org.tiwizi.proposal.ProposalCard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

class WorkspaceServiceTests {

    private final OrganisationService organisations = mock();

    private final InitiativeService initiatives = mock();

    private final OfferService offers = mock();

    private final DealingsService dealings = mock();

    private final ModerationService moderation = mock();

    private final WorkspaceService workspace = new WorkspaceService(this.organisations, this.initiatives, this.offers,
            this.dealings, this.moderation);

    @ParameterizedTest
    @CsvSource({ "ASSOCIATION, DRAFT, VERIFICATION", "ASSOCIATION, SUBMITTED, FIRST_INITIATIVE",
            "ASSOCIATION, CHANGES_REQUESTED, CORRECTION", "ASSOCIATION, REJECTED, ORGANISATION",
            "ASSOCIATION, VERIFIED, FIRST_INITIATIVE", "COMPANY, SUBMITTED, FIRST_OFFER",
            "COMPANY, DRAFT, VERIFICATION", "COMPANY, VERIFIED, FIRST_OFFER" })
    void whoBeginsIsLedToTheNextStep(OrganisationKind kind, OrganisationStatus status, NextStep next) {
        dealings(Portals.organisation(kind, status));

        WorkspacePage page = this.workspace.show(Portals.member(Role.valueOf(kind.name())));

        assertThat(page.next()).isEqualTo(next);
        assertThat(page.starting()).isTrue();
    }

    @Test
    void proposalsThatWaitComeBeforeOnesOwnInitiatives() {
        OrganisationCard association = Portals.organisation(OrganisationKind.ASSOCIATION, OrganisationStatus.VERIFIED);
        Member member = Portals.member(Role.ASSOCIATION);
        dealings(association);
        given(this.initiatives.publishedBy(any(), anyInt())).willReturn(List.of(Portals.initiative(association)));
        assertThat(this.workspace.show(member).next()).isEqualTo(NextStep.INITIATIVES);
        assertThat(this.workspace.show(member).starting()).isFalse();

        dealings(association, Portals.proposal(true));
        assertThat(this.workspace.show(member).next()).isEqualTo(NextStep.ANSWERS);
        verifyNoInteractions(this.offers, this.moderation);
    }

    @Test
    void aCompanyThatOffersIsSentToTheInitiatives() {
        OrganisationCard company = Portals.organisation(OrganisationKind.COMPANY, OrganisationStatus.VERIFIED);
        dealings(company);
        given(this.offers.publishedBy(any(), anyInt())).willReturn(List.of(Portals.offer(company)));

        assertThat(this.workspace.show(Portals.member(Role.COMPANY)).next()).isEqualTo(NextStep.BROWSING);
        verifyNoInteractions(this.initiatives);
    }

    @Test
    void whoModeratesSeesTheQueueAndNothingElse() {
        given(this.moderation.waiting()).willReturn(3L);

        WorkspacePage page = this.workspace.show(Portals.member(Role.MODERATOR));

        assertThat(page.queue()).isEqualTo(3);
        assertThat(page.next()).isEqualTo(NextStep.MODERATION);
        verifyNoInteractions(this.organisations, this.dealings);
    }

    private void dealings(OrganisationCard organisation, ProposalCard... open) {
        given(this.dealings.of(any(), anyInt())).willReturn(new Dealings(organisation, List.of(open), List.of()));
    }

}
