package org.tiwizi.proposal;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipPrepared;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people who act at the same moment: exactly one wins, the other is told. */
class ProposalRaceTests extends MeetingRoom {

    private static final int ROUNDS = 200;

    @Test
    void acceptedOrWithdrawnButNeverBoth() throws Exception {
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            UUID id = send();
            boolean first = oneWins(round, id, () -> this.steps.accept(id, 0, this.association),
                    () -> this.steps.withdraw(id, 0, DATES, this.company));
            assertThat(page(id).card().status()).isEqualTo(first ? ProposalStatus.AGREED : ProposalStatus.WITHDRAWN);
            accepted += first ? 1 : 0;
            if (first) {
                this.steps.withdraw(id, 1, DATES, this.company);
            }
        }
        assertThat(accepted).isBetween(1, ROUNDS - 1);
    }

    @Test
    void acceptedOrReplacedByANewVersionButNeverBoth() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID id = send();
            this.steps.counter(id, 0, this.meeting.form("v2", 30), Language.FR, this.association);
            boolean first = oneWins(round, id, () -> this.steps.accept(id, 1, this.company),
                    () -> this.steps.counter(id, 1, this.meeting.form("v3", 31), Language.FR, this.association));
            ProposalPage seen = page(id);
            assertThat(seen.versions()).hasSize(first ? 2 : 3);
            assertThat(seen.card().status()).isEqualTo(first ? ProposalStatus.AGREED : ProposalStatus.IN_DISCUSSION);
            this.steps.withdraw(id, seen.version(), DATES, this.company);
        }
    }

    @Test
    void ofTwoApproversOneBeginsThePartnership() throws Exception {
        Member colleague = Meeting.member(this.meeting.company());
        for (int round = 0; round < ROUNDS; round++) {
            UUID id = agree();
            oneWins(round, id, () -> this.steps.approve(id, 1, this.company),
                    () -> this.steps.approve(id, 1, colleague));
            assertThat(prepared(id)).isEqualTo(1);
            forgetPlace();
        }
    }

    @Test
    void ofTwoCompaniesOneTakesTheLastPlace() throws Exception {
        Member other = anotherCompany();
        this.database.sql("update need set places = 2 where id = ?").param(this.meeting.need().id()).update();
        this.database.sql("insert into need_share values (gen_random_uuid(), ?, ?, 10, now())")
            .params(this.meeting.need().id(), anotherCompany().organisation())
            .update();
        for (int round = 0; round < ROUNDS; round++) {
            UUID one = agree();
            UUID two = this.sending.send(this.meeting.form(), Language.FR, other);
            this.steps.accept(two, 0, this.association);
            List<Object> outcomes = atOnce(List.of(step(() -> this.steps.approve(one, 1, this.company)),
                    step(() -> this.steps.approve(two, 1, other))));

            assertThat(outcomes).filteredOn(Conflict.class::isInstance).as("round %s: %s", round, outcomes).hasSize(1);
            assertThat(prepared(one) + prepared(two)).isEqualTo(1);
            assertThat(this.database.sql("select taken from need where id = ?")
                .param(this.meeting.need().id())
                .query(Integer.class)
                .single()).isEqualTo(2);
            UUID loser = (prepared(one) == 1) ? two : one;
            assertThat(this.proposals.show(loser, this.association).card().status()).isEqualTo(ProposalStatus.AGREED);
            this.steps.withdraw(loser, 1, DATES, (loser == one) ? this.company : other);
            forgetPlace();
        }
    }

    @RepeatedTest(5)
    void aVersionSentManyTimesAtOnceIsOneVersion() throws Exception {
        UUID id = send();
        List<Object> outcomes = atOnce(Collections.nCopies(6,
                step(() -> this.steps.counter(id, 0, this.meeting.form("v2", 30), Language.FR, this.association))));

        assertThat(outcomes).containsOnly("done");
        assertThat(page(id).versions()).hasSize(2);
        assertThat(this.ears.steps(id)).containsExactly(ProposalStep.SENT, ProposalStep.COUNTERED);
    }

    private boolean oneWins(int round, UUID id, Runnable one, Runnable two) throws Exception {
        int before = this.ears.steps(id).size();
        List<Object> outcomes = atOnce(List.of(step(one), step(two)));
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).as("round %s: %s", round, outcomes).hasSize(1);
        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(this.ears.steps(id)).as("told once").hasSize(before + 1);
        return "done".equals(outcomes.get(0));
    }

    private long prepared(UUID proposal) {
        return this.ears.all(PartnershipPrepared.class)
            .stream()
            .filter((event) -> event.proposalId().equals(proposal))
            .count();
    }

    /** Clears the table for the next round: the need has one place left. */
    private void forgetPlace() {
        this.database.sql("""
                delete from need_share where partnership_id in (select id from partnership where need_id = ?)
                """).param(this.meeting.need().id()).update();
        this.database.sql("""
                delete from indicator where partnership_id in (select id from partnership where need_id = ?)
                """).param(this.meeting.need().id()).update();
        this.database
            .sql("delete from partnership where company_id in (select company_id from proposal where need_id = ?)")
            .param(this.meeting.need().id())
            .update();
        this.database.sql("delete from proposal where need_id = ? and status = 'COMPANY_APPROVED'")
            .param(this.meeting.need().id())
            .update();
    }

}
