package org.tiwizi.proposal;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

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
        this.timer.tick();
        Member other = anotherCompany();
        this.sending.send(this.meeting.form(), Language.FR, other);
        this.clock.advance(Duration.ofDays(40));
        this.timer.tick();
        this.steps.withdraw(send(), null, DATES, this.company);

        Responsiveness answers = this.responsiveness.of(this.association.organisation());
        assertThat(answers).isEqualTo(new Responsiveness(3, 2, 48));
        assertThat(answers.told()).isTrue();
        assertThat(answers.percent()).isEqualTo(67);
        assertThat(answers.medianDays()).isEqualTo(2);
        assertThat(this.responsiveness.of(this.company.organisation())).as("who sent owes no answer")
            .isEqualTo(new Responsiveness(0, 0, 0));
        assertThat(this.responsiveness.of(this.company.organisation()).told()).isFalse();
    }

}
