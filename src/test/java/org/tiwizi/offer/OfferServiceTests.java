package org.tiwizi.offer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Origin;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

@RepositoryTest
@RecordApplicationEvents
@Import({ OfferService.class, OfferWritingService.class, OfferCards.class, OfferServiceTests.Time.class })
class OfferServiceTests {

    @Autowired
    OfferService offers;

    @Autowired
    OfferWritingService writing;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @MockitoBean
    OrganisationService organisations;

    final UUID skill = UUID.randomUUID();

    Member company = member();

    Member other = member();

    private static Member member() {
        return new Member(UUID.randomUUID(), UUID.randomUUID(), Role.COMPANY, "Salma", Language.FR, 0);
    }

    @BeforeEach
    void neighbours() {
        this.database.sql("insert into region values ('MA-05', 5, 'بني ملال', 'Béni Mellal', 'Beni Mellal')").update();
        this.database.sql("insert into skill_domain values ('D', 1, 'د', 'D', 'D')").update();
        this.database.sql("insert into skill values (?, 'u', 'D', 1, 'محاسبة', 'comptabilité', 'accounting', '{}')")
            .param(this.skill)
            .update();
        for (Member member : List.of(this.company, this.other)) {
            this.database.sql("""
                    insert into organisation (id, version, kind, slug, status, since, created_at)
                    values (?, 0, 'COMPANY', ?, 'VERIFIED', now(), now())
                    """).params(member.organisationId(), member.organisation().toString()).update();
            given(this.organisations.card(member.organisation())).willReturn(card(member, OrganisationStatus.VERIFIED));
        }
    }

    private static OrganisationCard card(Member member, OrganisationStatus status) {
        return new OrganisationCard(member.organisation(), OrganisationKind.COMPANY, "atlas",
                Map.of(Language.FR, "Atlas"), null, null, null, null, status, null, Origin.MEMBERS, null);
    }

    @Test
    void anOfferGoesFromDraftToThePublicPageAndAway() {
        UUID id = this.writing.begin(OfferFormTests.complete(this.skill), this.company);
        OfferCard draft = this.writing.show(id, this.company).card();
        assertThat(draft.text(Language.AR).text().title()).isEqualTo("Comptabilité");
        assertThat(draft.skills()).containsExactly(this.skill);
        assertThat(draft.languages()).containsExactly(Language.AR, Language.FR);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.offers.show(draft.slug()));

        this.writing.submit(id, this.writing.show(id, this.company).version(), this.company);
        this.offers.publish(id);
        assertThat(this.offers.show(draft.slug()).publishedAt()).isNotNull();
        assertThat(this.offers.publishedBy(this.company.organisation(), 3)).hasSize(1);
        assertThat(this.offers.publishedAfter(new UUID(0, 0), 9)).contains(id);

        this.writing.pause(id, null, this.company);
        this.writing.pause(id, null, this.company);
        assertThat(this.offers.show(draft.slug()).status()).isEqualTo(OfferStatus.PAUSED);
        assertThat(this.offers.publishedAfter(new UUID(0, 0), 9)).doesNotContain(id);
        this.writing.resume(id, null, this.company);
        this.writing.close(id, null, this.company);
        assertThat(this.offers.show(draft.slug()).status()).isEqualTo(OfferStatus.CLOSED);
        assertThat(this.events.stream(OfferSubmitted.class)).hasSize(1);
        assertThat(this.events.stream(OfferPublished.class)).hasSize(2);
        assertThat(this.events.stream(OfferHidden.class)).hasSize(2);
    }

    @Test
    void whatAnotherCompanyWritesDoesNotExist() {
        UUID id = this.writing.begin(OfferFormTests.complete(this.skill), this.company);

        List<Consumer<Member>> attempts = List.of((member) -> this.writing.show(id, member),
                (member) -> this.writing.form(id, member),
                (member) -> this.writing.write(id, OfferFormTests.complete(this.skill), member),
                (member) -> this.writing.submit(id, null, member), (member) -> this.writing.pause(id, null, member),
                (member) -> this.writing.resume(id, null, member), (member) -> this.writing.close(id, null, member));
        assertThat(attempts).allSatisfy(
                (attempt) -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attempt.accept(this.other)));
        assertThat(this.writing.list(this.other, 1).items()).isEmpty();
        assertThat(this.writing.list(this.company, 1).items()).hasSize(1);
    }

    @Test
    void onlyACompleteOfferOfAVerifiedCompanyIsSubmitted() {
        UUID gaps = this.writing.begin(OfferFormTests.form(new OfferTextForm("عنوان", null), null), this.company);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.writing.submit(gaps, null, this.company))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("offer.conflict.incomplete"));

        UUID complete = this.writing.begin(OfferFormTests.complete(this.skill), this.company);
        given(this.organisations.card(this.company.organisation()))
            .willReturn(card(this.company, OrganisationStatus.SUBMITTED));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.writing.submit(complete, null, this.company))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("offer.conflict.unverified"));
    }

    @Test
    void whatIsWrittenReplacesWhatWas() {
        UUID id = this.writing.begin(OfferFormTests.complete(this.skill), this.company);
        this.writing.write(id, OfferFormTests.form(new OfferTextForm("عنوان", null), null), this.company);
        flush();

        OfferCard card = this.writing.show(id, this.company).card();
        assertThat(card.texts()).containsOnly(Map.entry(Language.AR, new OfferText("عنوان", "")));
        assertThat(card.skills()).isEmpty();
        assertThat(card.regions()).isEmpty();
        assertThat(this.writing.form(id, this.company).missingToSubmit(Language.AR)).contains("ar.description");
    }

    @Test
    void nobodyPublishesOutsideOfModeration() {
        UUID id = this.writing.begin(OfferFormTests.complete(this.skill), this.company);
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> this.offers.publish(id));
        this.writing.submit(id, null, this.company);
        assertThatExceptionOfType(IllegalTransition.class)
            .isThrownBy(() -> this.writing.resume(id, null, this.company));
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.writing.write(id, OfferFormTests.complete(this.skill), this.company));
        this.offers.requestChanges(id, "Précisez la période.");
        assertThat(this.writing.show(id, this.company).card().remark()).isEqualTo("Précisez la période.");
        this.writing.submit(id, null, this.company);
        this.offers.reject(id, "Ce n’est pas une offre de compétences.");
        assertThat(this.events.stream(OfferRejected.class)).hasSize(1);
        assertThatExceptionOfType(IllegalTransition.class)
            .isThrownBy(() -> this.writing.submit(id, null, this.company));
    }

    @Test
    void aWriterWhoReadAnOlderVersionIsTold() {
        UUID id = this.writing.begin(OfferFormTests.complete(this.skill), this.company);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.writing.submit(id, 7, this.company));
    }

    @Test
    void whatIsBroughtTwiceIsThereOnce() {
        OfferRecord record = new OfferRecord(UUID.randomUUID(), this.company.organisation(), OfferStatus.PUBLISHED,
                Instant.parse("2026-09-01T09:00:00Z"), Map.of(Language.AR, new OfferText("محاسبة", "وصف")),
                List.of(this.skill), 3, 80, Mode.HYBRID, LocalDate.of(2027, 1, 4), null, List.of("MA-05"), List.of(),
                List.of(Language.AR), null, Origin.IMPORTED, "Fichier ouvert");
        this.offers.bring(List.of(record));
        this.offers.bring(List.of(record));
        flush();

        OfferCard card = this.offers.cards(List.of(UUID.randomUUID(), record.id())).get(record.id());
        assertThat(this.offers.publishedBy(this.company.organisation(), 9)).containsExactly(card);
        assertThat(card.publishedAt()).isEqualTo(record.since());
        assertThat(card.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(card.slug()).startsWith("mhasbt-");
        assertThat(this.events.stream(OfferPublished.class)).isEmpty();
    }

    /** Whoever reads in the same transaction asks JPA first, as any query of it does. */
    private void flush() {
        this.offers.publishedAfter(new UUID(0, 0), 1);
    }

    /** The time. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Africa/Casablanca"));
        }

    }

}
