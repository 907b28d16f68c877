package org.tiwizi.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.Recipient;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.Side;
import org.tiwizi.review.ReviewMoved;
import org.tiwizi.review.ReviewStep;
import org.tiwizi.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

class ReviewListenerTests {

    private final Announcer announcer = mock(Announcer.class);

    private final AccountService accounts = mock(AccountService.class);

    private final OrganisationService organisations = mock(OrganisationService.class);

    private final ReviewListener listener = new ReviewListener(this.announcer, this.accounts, this.organisations);

    private final Meeting meeting = Meeting.fresh();

    private final List<Recipient> nadia = List
        .of(new Recipient(UUID.randomUUID(), "nadia@nour.example", Language.AR, "نادية"));

    @BeforeEach
    void parties() {
        given(this.accounts.recipients(this.meeting.association().id())).willReturn(this.nadia);
        given(this.organisations.card(this.meeting.company().id())).willReturn(this.meeting.company());
        given(this.organisations.card(this.meeting.association().id())).willReturn(this.meeting.association());
    }

    @ParameterizedTest
    @EnumSource(names = "CORRECTED", mode = EnumSource.Mode.EXCLUDE)
    void whoIsToBeToldIsToldByNoticeAndMail(ReviewStep step) {
        ReviewMoved moved = moved(step, List.of(Side.ASSOCIATION));
        this.listener.on(moved);

        ArgumentCaptor<News> news = ArgumentCaptor.forClass(News.class);
        then(this.announcer).should().tell(eq(this.nadia), news.capture());
        assertThat(news.getValue().kind()).isEqualTo(NewsKind.valueOf("REVIEW_" + step));
        assertThat(news.getValue().link()).isEqualTo("/partnerships/" + moved.partnershipId());
        assertThat(news.getValue().party(Language.FR).text()).as("with the other organisation, never a person")
            .isEqualTo("Atlas & Fils");
    }

    @Test
    void bothSidesOrNobodyMayHaveToBeTold() {
        this.listener.on(moved(ReviewStep.DISCLOSED, List.of(Side.values())));
        then(this.announcer).should(times(2)).tell(any(), any());
        this.listener.on(moved(ReviewStep.CORRECTED, List.of()));
        then(this.announcer).should(times(2)).tell(any(), any());
        then(this.announcer).should(never()).note(any(), any());
    }

    private ReviewMoved moved(ReviewStep step, List<Side> told) {
        return new ReviewMoved(UUID.randomUUID(), UUID.randomUUID(), this.meeting.association().id(),
                this.meeting.company().id(), step, null, told, Instant.EPOCH);
    }

}
