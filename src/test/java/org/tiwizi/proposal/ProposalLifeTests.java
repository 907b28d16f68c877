package org.tiwizi.proposal;

import java.time.Duration;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever people and the clock do, in whatever order, the invariants of DOMAIN.md,
 * section 4, hold after every step.
 */
class ProposalLifeTests extends MeetingRoom {

    @Autowired
    ProposalClock timer;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
    void everySequenceOfStepsKeepsTheInvariants(long seed) {
        Random dice = new Random(seed);
        UUID id = send();
        Proposed before = Proposed.of(page(id));
        for (int move = 0; move < 40; move++) {
            boolean taken = attempt(id, dice);
            Proposed after = Proposed.of(page(id));
            holds(before, after, taken, seed + "/" + move);
            if (!after.status.isOpen()) {
                assertThat(page(id).steps()).isEmpty();
                assertThat(this.sending.opening(this.meeting.need().id(), this.company).waiting()).isNull();
                if (after.status != ProposalStatus.COMPANY_APPROVED) {
                    id = send();
                    after = Proposed.of(page(id));
                }
            }
            before = after;
        }
    }

    private boolean attempt(UUID id, Random dice) {
        Member party = dice.nextBoolean() ? this.company : this.association;
        Integer read = dice.nextInt(4) == 0 ? Integer.valueOf(dice.nextInt(3)) : page(id).version();
        try {
            switch (dice.nextInt(8)) {
                case 0 -> this.steps.see(id, party);
                case 1, 2 -> this.steps.accept(id, read, party);
                case 3, 4 ->
                    this.steps.counter(id, read, this.meeting.form("v" + dice.nextInt(9), 10), Language.FR, party);
                case 5 -> this.steps.approve(id, read, party);
                case 6 -> {
                    this.clock.advance(Duration.ofDays(dice.nextInt(6)));
                    this.timer.tick(id);
                }
                default -> {
                    if (dice.nextInt(3) == 0) {
                        this.steps.decline(id, read, DATES, party);
                        this.steps.withdraw(id, read, DATES, party);
                    }
                }
            }
            return true;
        }
        catch (Conflict | NotFound ex) {
            return false;
        }
    }

    private void holds(Proposed before, Proposed after, boolean taken, String where) {
        if (before.status != after.status) {
            assertThat(before.status.next()).as(where).contains(after.status);
        }
        if (!taken && before.status.isOpen()) {
            assertThat(after.status == before.status || after.status == ProposalStatus.DECLINED).as(where).isTrue();
        }
        assertThat(after.versions).as(where).isGreaterThanOrEqualTo(before.versions);
        if (after.versions > before.versions) {
            assertThat(after.status).as("a new version cancels acceptances " + where)
                .isEqualTo(ProposalStatus.IN_DISCUSSION);
        }
        if (after.status == ProposalStatus.COMPANY_APPROVED) {
            assertThat(before.status).as(where).isIn(ProposalStatus.AGREED, ProposalStatus.COMPANY_APPROVED);
        }
        assertThat(count("""
                status in ('AGREED', 'COMPANY_APPROVED') and (association_accepted is distinct from terms_number
                    or company_accepted is distinct from terms_number)""")).as("agreed on one version " + where)
            .isZero();
        assertThat(count("settled_at is null")).as("one open per pair " + where).isLessThanOrEqualTo(1);
        assertThat(count("status in ('SENT', 'SEEN')")).as(where).isLessThanOrEqualTo(3);
        assertThat(count("status = 'COMPANY_APPROVED'")).as("one place " + where).isLessThanOrEqualTo(1);
        assertThat(this.database.sql("select taken from need where id = ?")
            .param(this.meeting.need().id())
            .query(Long.class)
            .single()).as("the need counts its places " + where).isEqualTo(count("status = 'COMPANY_APPROVED'"));
        assertThat(count("status in ('DECLINED', 'WITHDRAWN') and reason is null")).as(where).isZero();
        assertThat(this.database.sql("select count(*) from partnership where need_id = ?")
            .param(this.meeting.need().id())
            .query(Long.class)
            .single()).as("one partnership per approval " + where).isEqualTo(count("status = 'COMPANY_APPROVED'"));
    }

    private long count(String condition) {
        return this.database.sql("select count(*) from proposal where need_id = ? and " + condition)
            .param(this.meeting.need().id())
            .query(Long.class)
            .single();
    }

    private record Proposed(ProposalStatus status, int versions) {

        static Proposed of(ProposalPage page) {
            return new Proposed(page.card().status(), page.versions().size());
        }

    }

}
