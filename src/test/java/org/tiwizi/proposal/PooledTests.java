package org.tiwizi.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.NeedPlaces;
import org.tiwizi.initiative.NeedPlacesChanged;
import org.tiwizi.partnership.PartnershipStepService;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Several companies share one need: each takes a place of it, and a part of its hours.
 */
class PooledTests extends MeetingRoom {

    private static final int PLACES = 3;

    @Autowired
    PartnershipStepService partnerships;

    @BeforeEach
    void threePlaces() {
        this.database.sql("update need set places = ? where id = ?").params(PLACES, this.meeting.need().id()).update();
    }

    @Test
    void companiesTakeTheirShareUntilThePlacesAreFilled() {
        begin(anotherCompany(), 10);
        begin(anotherCompany(), 12);
        assertThat(places()).isEqualTo(new NeedPlaces(PLACES, 2, 22));
        assertThat(changes()).extracting(NeedPlacesChanged::matched).containsExactly(false, false);
        UUID open = agreed(this.company, 24);
        begin(anotherCompany(), 8);

        assertThat(places()).isEqualTo(new NeedPlaces(PLACES, 3, 30));
        assertThat(changes()).extracting(NeedPlacesChanged::matched).containsExactly(false, false, true);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.steps.approve(open, 1, this.company))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("proposal.conflict.taken"));
        assertThat(page(open).card().status()).as("nothing is lost").isEqualTo(ProposalStatus.AGREED);
        assertThat(this.sending.opening(this.meeting.need().id(), anotherCompany()).refusal()).isEqualTo("taken");
    }

    @Test
    void whatEndsBeforeItBeginsLeavesItsPlaceAndWhatEndsLaterDoesNot() {
        Member first = anotherCompany();
        UUID never = begin(first, 10);
        UUID begun = begin(this.company, 12);
        begin(anotherCompany(), 8);
        this.partnerships.activate(begun);
        this.partnerships.terminate(begun, new RemarkForm("Départ"), this.company);
        assertThat(places()).isEqualTo(new NeedPlaces(PLACES, 3, 30));

        this.partnerships.terminate(never, new RemarkForm("Budget"), first);
        this.partnerships.terminate(never, new RemarkForm("Budget"), first);

        assertThat(places()).isEqualTo(new NeedPlaces(PLACES, 2, 20));
        assertThat(changes()).extracting(NeedPlacesChanged::matched).containsExactly(false, false, true, false);
        assertThat(this.sending.opening(this.meeting.need().id(), anotherCompany()).free()).isTrue();
        begin(anotherCompany(), 9);
        assertThat(places().matched()).isTrue();
    }

    @Test
    void anAmendedNumberOfHoursIsTheShareFromThenOn() {
        UUID amended = begin(this.company, 10);
        begin(anotherCompany(), 12);
        this.database
            .sql("""
                    insert into terms (id, version, proposal_id, number, author, written_at, language, message, hours, people,
                        mode, legal_mode)
                    select gen_random_uuid(), 0, t.proposal_id, 2, author, written_at, language, message, 18, people, mode,
                        legal_mode
                    from terms t join partnership p on p.proposal_id = t.proposal_id where p.id = ?
                    """)
            .param(amended)
            .update();
        this.partnerships.activate(amended);
        this.partnerships.amend(amended, 2, this.company);
        this.partnerships.amend(amended, 2, this.company);

        assertThat(places()).isEqualTo(new NeedPlaces(PLACES, 2, 30));
        assertThat(changes()).hasSize(3);
    }

    @Test
    void ofManyCompaniesAtOnceAsManyBeginAsThereArePlaces() throws Exception {
        List<Callable<Object>> approvals = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            Member another = anotherCompany();
            UUID id = agreed(another, 10);
            approvals.add(() -> this.steps.approve(id, 1, another));
        }
        List<Object> outcomes = atOnce(approvals);

        assertThat(outcomes).filteredOn(UUID.class::isInstance).hasSize(PLACES);
        assertThat(outcomes).filteredOn(Conflict.class::isInstance).hasSize(5);
        assertThat(places()).isEqualTo(new NeedPlaces(PLACES, PLACES, 30));
    }

    @Test
    void theDatabaseItselfKeepsThePlaces() {
        IntStream.range(0, PLACES).forEach((number) -> share());
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(this::share)
            .withMessageContaining("need_places_suffice");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
            .isThrownBy(() -> this.database.sql("update need set places = 2 where id = ?")
                .param(this.meeting.need().id())
                .update());
    }

    @Test
    void aCompanyIsAskedForItsPartOfWhatIsLeft() {
        assertThat(NeedPlaces.ONE.share(40)).isEqualTo(40);
        assertThat(new NeedPlaces(3, 1, 10).share(40)).isEqualTo(15);
        assertThat(new NeedPlaces(3, 2, 60).share(40)).isEqualTo(1);
        assertThat(new NeedPlaces(3, 1, 10).percent(40)).isEqualTo(25);
        assertThat(new NeedPlaces(1, 1, 60).percent(40)).isEqualTo(100);
    }

    private void share() {
        this.database.sql("insert into need_share values (gen_random_uuid(), ?, ?, 10, now())")
            .params(this.meeting.need().id(), this.company.organisation())
            .update();
    }

    private UUID agreed(Member by, int hours) {
        UUID id = this.sending.send(this.meeting.form("Notre part", hours), Language.FR, by);
        this.steps.accept(id, 0, this.association);
        return id;
    }

    private UUID begin(Member by, int hours) {
        return this.steps.approve(agreed(by, hours), 1, by);
    }

    private NeedPlaces places() {
        return this.database.sql("select places, taken, hours_taken from need where id = ?")
            .param(this.meeting.need().id())
            .query((row, number) -> new NeedPlaces(row.getInt("places"), row.getInt("taken"),
                    row.getInt("hours_taken")))
            .single();
    }

    private List<NeedPlacesChanged> changes() {
        return this.ears.all(NeedPlacesChanged.class)
            .stream()
            .filter((change) -> change.needId().equals(this.meeting.need().id()))
            .toList();
    }

}
