package org.tiwizi.durability;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.proposal.MeetingRoom;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of partnerships that were asked whether what they left is still used. */
@Import(DurabilityService.class)
class DurabilityTests extends MeetingRoom {

    @Autowired
    DurabilityService durability;

    @Test
    void theAssociationsAnswersCountAndSilenceIsToldApart() {
        this.database.sql("update need set places = 10 where id = ?").param(this.meeting.need().id()).update();
        this.database.sql("insert into sector values ('EDUCATION', 2, 'x', 'x', 'x', '{4}') on conflict do nothing")
            .update();
        this.database.sql("update initiative set sector_code = 'EDUCATION' where id = ?")
            .param(this.meeting.initiative().id())
            .update();
        giving("AAA", "BBB");
        for (int number = 0; number < 4; number++) {
            answer(completed(100, "FOLLOW_UP_90"), 90, Side.ASSOCIATION, true);
        }
        UUID both = completed(200, "FOLLOW_UP_180");
        answer(both, 90, Side.ASSOCIATION, true);
        answer(both, 180, Side.ASSOCIATION, false);
        answer(both, 180, Side.COMPANY, true);
        completed(100, "FOLLOW_UP_90");
        completed(80, "COMPLETED");
        completed(300, "RENEWED");

        Lasting lasting = this.durability.of(this.association.organisation());
        assertThat(lasting.after90()).isEqualTo(new Durability(6, 5, 5));
        assertThat(lasting.after180()).isEqualTo(new Durability(1, 1, 0));
        assertThat(lasting.after90().told()).isTrue();
        assertThat(lasting.after90().percent()).isEqualTo(100);
        assertThat(lasting.after180().told()).as("too few for a rate").isFalse();
        assertThat(this.durability.of(UUID.randomUUID()).asked()).isFalse();

        DurabilityPage figures = this.durability.figures();
        assertThat(figures.sectors().get("EDUCATION").after90().asked()).isGreaterThanOrEqualTo(6);
        assertThat(figures.kinds().get("AAA")).as("counted once in each domain").isEqualTo(lasting);
        assertThat(figures.kinds().get("BBB")).isEqualTo(lasting);
        assertThat(figures.all().after90().asked()).isGreaterThanOrEqualTo(6);
        assertThat(figures.companies()).extracting((line) -> line.company().id())
            .containsAll(List.of(this.company.organisation()));
        assertThat(figures.companies()).filteredOn((line) -> line.company().equals(this.meeting.company()))
            .singleElement()
            .satisfies((line) -> assertThat(line.lasting().after90().asked()).isPositive());
    }

    private void giving(String... domains) {
        for (String domain : domains) {
            this.database.sql("insert into skill_domain values (?, ?, 'x', 'x', 'x') on conflict do nothing")
                .params(domain, domain.hashCode())
                .update();
            for (int number = 0; number < 2; number++) {
                UUID skill = UUID.randomUUID();
                this.database.sql("""
                        insert into skill (id, uri, domain_code, tier, name_ar, name_fr, name_en, other_names)
                        values (?, ?, ?, 1, 'x', 'x', 'x', '{}')
                        """).params(skill, skill.toString(), domain).update();
                this.database.sql("insert into need_skill (need_id, skill_id) values (?, ?)")
                    .params(this.meeting.need().id(), skill)
                    .update();
            }
        }
    }

    private UUID completed(int daysAgo, String status) {
        Member by = (daysAgo == 200) ? this.company : anotherCompany();
        UUID proposal = this.sending.send(this.meeting.form(), Language.FR, by);
        this.steps.accept(proposal, 0, this.association);
        UUID id = this.steps.approve(proposal, 1, by);
        this.database
            .sql("update partnership set status = ?, signed_at = ?, ended_at = ?, handover = 'Guide' where id = ?")
            .params(status, at(daysAgo + 30), at(daysAgo), id)
            .update();
        return id;
    }

    private Timestamp at(int daysAgo) {
        return Timestamp.from(this.clock.instant().minus(Duration.ofDays(daysAgo)));
    }

    private void answer(UUID id, int day, Side side, boolean used) {
        this.database
            .sql("insert into follow_up (partnership_id, day, side, used, answered_at) values (?, ?, ?, ?, now())")
            .params(id, day, side.name(), used)
            .update();
    }

}
