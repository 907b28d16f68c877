package org.tiwizi.agenda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.platform.SettableClock;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

@RepositoryTest
@EnableConfigurationProperties(TiwiziProperties.class)
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
@Import({ AgendaService.class, CalendarAddresses.class, Entries.class, CalendarWriter.class, AgendaTests.Time.class })
class AgendaTests {

    private final Meeting meeting = Meeting.fresh();

    private final UUID partnership = UUID.randomUUID();

    @Autowired
    AgendaService agenda;

    @Autowired
    JdbcClient database;

    @MockitoBean
    AccountService accounts;

    private Member salma = new Member(UUID.randomUUID(), null, Role.MODERATOR, "Salma", Language.FR, 0);

    @BeforeEach
    void aMissionUnderWay() {
        this.meeting.storedIn(this.database);
        this.salma = member(this.meeting.company().id());
        UUID proposal = UUID.randomUUID();
        this.database.sql("set session_replication_role = replica").update();
        this.database.sql("""
                insert into partnership (id, version, proposal_id, terms_number, need_id, initiative_id, association_id,
                    company_id, status, started_at, activity_at, signed_at)
                values (?, 0, ?, 1, ?, ?, ?, ?, 'ACTIVE', now(), now(), now())
                """)
            .params(this.partnership, proposal, this.meeting.need().id(), this.meeting.initiative().id(),
                    this.meeting.association().id(), this.meeting.company().id())
            .update();
        milestone("Guide, relu\nBEGIN:VEVENT;" + "م".repeat(150), LocalDate.of(2026, 8, 20), "PLANNED");
        milestone("Accepté", LocalDate.of(2026, 8, 21), "ACCEPTED");
        milestone("Il y a longtemps", LocalDate.of(2026, 1, 5), "PLANNED");
    }

    @Test
    void milestonesToComeStandInTheCalendar() {
        ICalendar calendar = read(this.agenda.make(this.salma));

        VEvent event = calendar.getEvents().get(0);
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(event.getSummary().getValue()).startsWith("Jalon – Guide, relu\nBEGIN:VEVENT;مم");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(20);
        assertThat(event.getUrl().getValue()).endsWith("/partnerships/" + this.partnership);
    }

    @Test
    void afterTheEndOnlyTheFollowUpsStand() {
        this.database.sql("""
                update partnership set status = 'COMPLETED', ended_at = timestamptz '2026-08-01 23:30:00Z',
                    handover = 'Voilà.' where id = ?
                """).param(this.partnership).update();
        this.database.sql("delete from milestone where partnership_id = ?").param(this.partnership).update();

        assertThat(read(this.agenda.make(this.salma)).getEvents())
            .extracting((event) -> event.getDateStart().getValue().getRawComponents().toString(false, false))
            .as("90 and 180 days after 2 August in Morocco")
            .containsExactly("20261031", "20270129");
    }

    @Test
    void nobodyElsesDaysAreInIt() {
        Member stranger = member(UUID.randomUUID());

        assertThat(read(this.agenda.make(stranger)).getEvents()).isEmpty();
    }

    @Test
    void anAddressIsReplacedAndTakenBack() {
        String first = this.agenda.make(this.salma);
        String second = this.agenda.make(this.salma);
        expectGone(first);
        assertThat(read(second).getEvents()).hasSize(1);
        assertThat(this.database.sql("select count(*) from calendar_address a where a::text like ?")
            .param("%" + secret(second) + "%")
            .query(Long.class)
            .single()).as("only its hash is kept").isZero();

        this.agenda.revoke(this.salma);

        expectGone(second);
        assertThat(this.agenda.madeAt(this.salma)).isEmpty();
    }

    private void expectGone(String address) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.agenda.calendar(secret(address)));
    }

    private ICalendar read(String address) {
        return Biweekly.parse(this.agenda.calendar(secret(address))).first();
    }

    private static String secret(String address) {
        return address.replaceAll("^http://localhost:8080/calendars/([A-Za-z0-9_-]{43})\\.ics$", "$1");
    }

    private void milestone(String title, LocalDate day, String status) {
        this.database.sql("""
                insert into milestone (id, version, partnership_id, title, owner, due_on, status, moved_at)
                values (gen_random_uuid(), 0, ?, ?, 'COMPANY', ?, ?, now())
                """).params(this.partnership, title, day, status).update();
    }

    private Member member(UUID organisationId) {
        UUID id = UUID.randomUUID();
        this.database.sql("""
                insert into account (id, version, email, person_name, password_hash, language, role, opened_at)
                values (?, 0, ?, 'Salma', '{none}', 'FR', 'MODERATOR', now())
                """).params(id, id + "@atlas.example").update();
        Member member = new Member(id, organisationId, Role.COMPANY, "Salma", Language.FR, 0);
        given(this.accounts.member(id)).willReturn(Optional.of(member));
        return member;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        SettableClock clock() {
            return new SettableClock();
        }

    }

}
