package org.tiwizi.proposal;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

class ResponsivenessTests extends MeetingRoom {

    @Autowired
    ResponsivenessService responsiveness;

    @Autowired
    ProposalClock timer;

    @Test
    void anOrganisationIsToldByItsFirstAnswersAndItsSilence() {
        UUID declined = send();
        this.clock.advance(Duration.ofDays(1));
        this.steps.decline(declined, null, DATES, this.association);
        UUID countered = send();
        this.clock.advance(Duration.ofDays(3));
        this.steps.counter(countered, null, this.meeting.form("v2", 30), Language.FR, this.association);
        this.clock.advance(Duration.ofDays(30));
        tick();
        Member other = anotherCompany();
        this.sending.send(this.meeting.form(), Language.FR, other);
        this.clock.advance(Duration.ofDays(40));
        tick();
        this.steps.withdraw(send(), null, DATES, this.company);

        Responsiveness answers = this.responsiveness.of(this.association.organisation());
        assertThat(answers).isEqualTo(new Responsiveness(3, 2, 48));
        assertThat(answers.told()).isTrue();
        assertThat(answers.percent()).isEqualTo(67);
        assertThat(answers.medianDays()).isEqualTo(2);
        assertThat(this.responsiveness.of(this.company.organisation())).as("it left the other version unanswered")
            .isEqualTo(new Responsiveness(1, 0, 0));
        assertThat(this.responsiveness.of(this.company.organisation()).told()).isFalse();
    }

    @Test
    void aCompanyThatIsAskedIsToldByItsAnswersToo() {
        OfferCard offer = offer();
        UUID declined = ask(offer);
        this.clock.advance(Duration.ofDays(2));
        this.steps.decline(declined, null, DATES, this.company);
        ask(offer);
        this.clock.advance(Duration.ofDays(30));
        tick();

        assertThat(this.responsiveness.of(this.company.organisation())).isEqualTo(new Responsiveness(2, 1, 48));
        assertThat(this.responsiveness.of(this.association.organisation())).as("who asked owes no answer")
            .isEqualTo(new Responsiveness(0, 0, 0));
    }

    @Test
    void aDiscussionThatExpiresCountsAgainstTheSideThatWasSilent() {
        UUID id = send();
        this.clock.advance(Duration.ofDays(1));
        this.steps.counter(id, null, this.meeting.form("v2", 30), Language.FR, this.association);
        this.clock.advance(Duration.ofDays(21));
        tick();
        assertThat(this.responsiveness.of(this.company.organisation())).as("it was the sender’s turn")
            .isEqualTo(new Responsiveness(1, 0, 0));
        assertThat(this.responsiveness.of(this.association.organisation())).isEqualTo(new Responsiveness(1, 1, 24));

        UUID back = send();
        this.steps.counter(back, null, this.meeting.form("v2", 30), Language.FR, this.association);
        this.steps.counter(back, null, this.meeting.form("v3", 20), Language.FR, this.company);
        this.clock.advance(Duration.ofDays(21));
        tick();
        assertThat(this.responsiveness.of(this.company.organisation())).isEqualTo(new Responsiveness(1, 0, 0));
        assertThat(this.responsiveness.of(this.association.organisation())).as("it answered, then fell silent")
            .isEqualTo(new Responsiveness(2, 1, 12));
    }

    @Test
    void anAgreementThatNobodyApprovesCountsAgainstTheCompany() {
        agree();
        this.clock.advance(Duration.ofDays(21));
        tick();

        assertThat(this.responsiveness.of(this.company.organisation())).isEqualTo(new Responsiveness(1, 0, 0));
        assertThat(this.responsiveness.of(this.association.organisation())).isEqualTo(new Responsiveness(1, 1, 0));
    }

    @Test
    void onlyTheLastThirtyCount() {
        for (int number = 0; number < 32; number++) {
            UUID id = send();
            this.clock.advance(Duration.ofHours((number < 2) ? 500 : 10));
            this.steps.decline(id, null, DATES, this.association);
        }

        assertThat(this.responsiveness.of(this.association.organisation())).isEqualTo(new Responsiveness(30, 30, 10));
    }

    /** The clocks of all proposals come. */
    private void tick() {
        this.database.sql("select id from proposal where need_id = ?")
            .param(this.meeting.need().id())
            .query(UUID.class)
            .list()
            .forEach(this.timer::tick);
    }

    private UUID ask(OfferCard offer) {
        return this.sending.ask(offer.id(), this.meeting.form(), Language.FR, this.association);
    }

    private OfferCard offer() {
        OfferCard offer = this.meeting.storedOffer(this.database);
        given(this.offers.review(offer.id())).willReturn(offer);
        return offer;
    }

}
