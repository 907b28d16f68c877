package org.tiwizi.initiative;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
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
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@RepositoryTest
@RecordApplicationEvents
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import({ InitiativeService.class, InitiativeViewService.class, InitiativeWritingService.class,
        InitiativeStepService.class, PictureService.class, InitiativeImport.class,
        InitiativeRepositoryTests.Tuesday.class })
class InitiativeRepositoryTests {

    @TestConfiguration(proxyBeanMethods = false)
    static class Tuesday {

        @Bean
        Clock clock() {
            return Clock.fixed(Initiatives.TUESDAY, ZoneId.of("Africa/Casablanca"));
        }

    }

    @Autowired
    InitiativeService initiatives;

    @Autowired
    InitiativeViewService views;

    @Autowired
    InitiativeWritingService writing;

    @Autowired
    InitiativeStepService steps;

    @Autowired
    PictureService pictures;

    @Autowired
    TestEntityManager entities;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    @MockitoBean
    OrganisationService organisations;

    private final Member association = Initiatives.member(Role.ASSOCIATION);

    private final Member stranger = Initiatives.member(Role.ASSOCIATION);

    @BeforeEach
    void parents() {
        this.database.sql("insert into region values ('MA-05', 5, 'ا', 'a', 'a')").update();
        this.database.sql("insert into province values ('MA-AZI', 'MA-05', 'ا', 'a', 'a', 0, 0)").update();
        this.database.sql("insert into commune values ('081', 'MA-AZI', 'ا', 'a', '')").update();
        this.database.sql("insert into sector values ('DISABILITY', 3, 'ا', 'a', 'a', '{}')").update();
        this.database.sql("insert into skill_domain values ('FIN', 1, 'ا', 'a', 'a')").update();
        this.database.sql("insert into skill values (:id, 'u', 'FIN', 1, 'ا', 'a', 'a', '{}')")
            .param("id", Initiatives.SKILL)
            .update();
        for (int goal : new int[] { 4, 10 }) {
            this.database.sql("insert into goal values (:goal, 'c', 'ا', 'a', 'a', 'ا', 'a', 'a')")
                .param("goal", goal)
                .update();
        }
        for (Member member : List.of(this.association, this.stranger)) {
            this.database.sql("""
                    insert into organisation (id, version, kind, slug, status, since, created_at)
                    values (:id, 0, 'ASSOCIATION', :slug, 'VERIFIED', now(), now())
                    """).param("id", member.organisation()).param("slug", member.organisation().toString()).update();
        }
        verified(OrganisationStatus.VERIFIED);
    }

    private void verified(OrganisationStatus status) {
        given(this.organisations.card(any()))
            .willAnswer((call) -> Initiatives.association(call.getArgument(0), status));
    }

    private void forget() {
        this.entities.flush();
        this.entities.clear();
    }

    private UUID draft() {
        UUID id = this.writing.begin(Initiatives.form(), this.association);
        this.writing.addNeed(id, Initiatives.needForm(), this.association);
        forget();
        return id;
    }

    private UUID published() {
        UUID id = draft();
        assertThat(this.steps.submit(id, this.association)).isEmpty();
        this.initiatives.publish(id);
        forget();
        return id;
    }

    private long statements(Runnable work) {
        Statistics statistics = this.factory.unwrap(SessionFactory.class).getStatistics();
        forget();
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void aDraftIsReadAsItWasWritten() {
        UUID id = draft();
        InitiativeDraft draft = this.writing.draft(id, this.association);
        assertThat(draft.card().texts()).isEqualTo(Initiatives.form().texts());
        assertThat(draft.card().goals()).containsExactly(4, 10);
        assertThat(draft.card().needs()).singleElement().satisfies((need) -> {
            assertThat(need.hours()).isEqualTo(90);
            assertThat(need.mode()).isEqualTo(Mode.HYBRID);
            assertThat(need.skills()).containsExactly(Initiatives.SKILL);
            assertThat(need.open()).isFalse();
        });
        assertThat(draft.pitch().score()).isEqualTo(100);
    }

    @Test
    void aNeedHasItsOwnPlaceOrElseThatOfItsInitiative() {
        this.database.sql("insert into region values ('MA-06', 6, 'ا', 'b', 'b')").update();
        UUID id = draft();
        UUID elsewhere = this.writing.addNeed(id, Initiatives.needForm("MA-06", null), this.association);
        UUID nearby = this.writing.addNeed(id, Initiatives.needForm("MA-05", "MA-AZI"), this.association);
        forget();
        InitiativeCard card = this.writing.draft(id, this.association).card();
        assertThat(card.needs()).extracting(NeedCard::regionCode).containsExactly("MA-05", "MA-06", "MA-05");
        assertThat(card.needs()).extracting(NeedCard::provinceCode).containsExactly(null, null, "MA-AZI");
        assertThat(card.needs()).extracting(card::elsewhere).containsExactly(false, true, true);
        assertThat(this.initiatives.needs(List.of(elsewhere)).get(elsewhere).regionCode()).isEqualTo("MA-06");
        assertThat(this.writing.need(id, nearby, this.association).province()).isEqualTo("MA-AZI");
        this.writing.writeNeed(id, nearby, Initiatives.needForm(), this.association);
        forget();
        assertThat(this.writing.need(id, nearby, this.association).region()).isNull();
    }

    @Test
    void theSameFormSentTwiceBeginsOneDraftAndOneNeed() {
        InitiativeForm form = new InitiativeForm(null, Initiatives.text(), null, null, null, null, null, null, null,
                null, null, UUID.randomUUID());
        UUID id = this.writing.begin(form, this.association);
        assertThat(this.writing.begin(form, this.association)).isEqualTo(id);
        assertThat(this.writing.begin(form, this.stranger)).isNotEqualTo(id);
        NeedForm need = new NeedForm(null, new NeedTextForm("a", "b"), null, List.of(Initiatives.SKILL), 1, 1, 2,
                Mode.REMOTE, null, null, null, null, null, UUID.randomUUID());
        assertThat(this.writing.addNeed(id, need, this.association))
            .isEqualTo(this.writing.addNeed(id, need, this.association));
        forget();
        assertThat(this.writing.draft(id, this.association).card().needs()).hasSize(1);
    }

    @Test
    void whatIsNotYoursDoesNotExist() {
        UUID id = draft();
        UUID need = this.writing.draft(id, this.association).card().needs().get(0).id();
        List<Runnable> attempts = List.of(() -> this.writing.draft(id, this.stranger),
                () -> this.writing.write(id, Initiatives.form(), this.stranger),
                () -> this.writing.need(id, need, this.stranger),
                () -> this.writing.addNeed(id, Initiatives.needForm(), this.stranger),
                () -> this.writing.writeNeed(id, need, Initiatives.needForm(), this.stranger),
                () -> this.writing.removeNeed(id, need, this.stranger), () -> this.views.preview(id, this.stranger),
                () -> this.steps.submit(id, this.stranger), () -> this.steps.pause(id, this.stranger),
                () -> this.steps.resume(id, this.stranger), () -> this.steps.close(id, this.stranger),
                () -> this.pictures.remove(id, this.stranger));
        assertThat(attempts)
            .allSatisfy((attempt) -> assertThatExceptionOfType(NotFound.class).isThrownBy(attempt::run));
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.pictures.replace(id, new byte[] { 1 }, this.stranger));
        assertThat(this.writing.mine(this.stranger, 1).items()).isEmpty();
        assertThat(this.writing.mine(this.association, 1).items()).hasSize(1);
    }

    @Test
    void anotherInitiativesNeedIsNotReachedThroughMine() {
        UUID mine = draft();
        UUID theirs = this.writing.begin(Initiatives.form(), this.stranger);
        UUID need = this.writing.addNeed(theirs, Initiatives.needForm(), this.stranger);
        forget();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.writing.need(mine, need, this.association));
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.writing.removeNeed(mine, need, this.association));
    }

    @Test
    void aDraftWrittenMeanwhileIsNotOverwritten() {
        UUID id = draft();
        int read = this.writing.draft(id, this.association).form().version();
        forget();
        this.writing.write(id, Initiatives.bareForm().over(read), this.association);
        forget();
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.writing.write(id, Initiatives.form().over(read), this.association));
    }

    @Test
    void anIncompleteDraftStaysWhatItIs() {
        UUID id = this.writing.begin(Initiatives.bareForm(), this.association);
        verified(OrganisationStatus.SUBMITTED);
        assertThat(this.steps.submit(id, this.association)).contains(Missing.VERIFICATION, Missing.NEED, Missing.PITCH);
        assertThat(this.events.stream(InitiativeSubmitted.class)).isEmpty();
        assertThat(this.writing.draft(id, this.association).card().status()).isEqualTo(InitiativeStatus.DRAFT);
    }

    @Test
    void aWholeLifeIsAnnouncedStepByStep() {
        UUID id = published();
        this.steps.pause(id, this.association);
        this.steps.resume(id, this.association);
        this.steps.close(id, this.association);
        assertThat(this.events.stream(InitiativeSubmitted.class)).hasSize(1);
        assertThat(this.events.stream(InitiativePublished.class)).hasSize(2)
            .containsOnly(new InitiativePublished(id, this.association.organisation()));
        assertThat(this.events.stream(InitiativeHidden.class)).hasSize(2);
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> this.steps.close(id, this.association));
    }

    @Test
    void aModeratorsRemarkIsKeptAndOnlyTheVerifiedShowThemselvesAgain() {
        UUID id = draft();
        this.steps.submit(id, this.association);
        this.initiatives.requestChanges(id, "Précisez le budget");
        forget();
        assertThat(this.writing.draft(id, this.association).card().remark()).isEqualTo("Précisez le budget");
        this.steps.submit(id, this.association);
        forget();
        assertThat(this.writing.draft(id, this.association).card().remark()).isNull();
        this.initiatives.publish(id);
        this.steps.pause(id, this.association);
        verified(OrganisationStatus.SUBMITTED);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.steps.resume(id, this.association));
    }

    @Test
    void everybodySeesWhatIsShownAndNothingElse() {
        UUID id = draft();
        String slug = this.writing.draft(id, this.association).card().slug();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.views.show(slug));
        this.steps.submit(id, this.association);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.views.show(slug));
        this.initiatives.publish(id);
        forget();
        assertThat(this.views.show(slug).open()).isTrue();
        this.steps.pause(id, this.association);
        forget();
        assertThat(this.views.show(slug).open()).isFalse();
        verified(OrganisationStatus.CHANGES_REQUESTED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.views.show(slug));
    }

    @Test
    void manyAreReadInAsFewQueriesAsOne() {
        List<UUID> ids = new ArrayList<>();
        for (int count = 0; count < 12; count++) {
            ids.add(published());
        }
        String slug = this.writing.draft(ids.get(0), this.association).card().slug();
        assertThat(statements(() -> assertThat(this.initiatives.cards(ids)).hasSize(12))).isEqualTo(2);
        assertThat(statements(() -> this.initiatives.publishedBy(this.association.organisation(), 5))).isEqualTo(2);
        assertThat(statements(() -> this.views.show(slug))).isEqualTo(4);
        assertThat(statements(() -> this.writing.mine(this.association, 1))).isLessThanOrEqualTo(4);
        List<UUID> needs = this.initiatives.cards(ids)
            .values()
            .stream()
            .map((card) -> card.needs().get(0).id())
            .toList();
        assertThat(statements(() -> assertThat(this.initiatives.needs(needs)).hasSize(12))).isEqualTo(1);
        assertThat(this.initiatives.publishedBy(this.association.organisation(), 5)).hasSize(5);
        List<UUID> walked = this.initiatives.publishedAfter(new UUID(0, 0), 100);
        assertThat(walked).containsAll(ids);
        assertThat(this.initiatives.publishedAfter(walked.get(4), 3)).isEqualTo(walked.subList(5, 8));
    }

    @Test
    void onlyANeedOfWhatIsPublishedIsOpen() {
        UUID id = published();
        UUID need = this.initiatives.cards(List.of(id)).get(id).needs().get(0).id();
        assertThat(this.initiatives.publishedNeed(need).open()).isTrue();
        this.steps.pause(id, this.association);
        forget();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.initiatives.publishedNeed(need));
        assertThat(this.initiatives.needs(List.of(need)).get(need).open()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.initiatives.publishedNeed(UUID.randomUUID()));
    }

    @Test
    void aPictureIsSeenByItsAuthorsFirst() throws Exception {
        UUID id = draft();
        String slug = this.writing.draft(id, this.association).card().slug();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB), "png", file);
        int version = this.writing.draft(id, this.association).form().version();
        this.pictures.replace(id, file.toByteArray(), this.association);
        this.pictures.replace(id, file.toByteArray(), this.association);
        forget();
        InitiativeDraft draft = this.writing.draft(id, this.association);
        assertThat(draft.picture().width()).isEqualTo(640);
        assertThat(draft.form().version()).isEqualTo(version);
        assertThat(this.pictures.show(slug, this.association).open()).isFalse();
        assertThat(this.pictures.show(slug, new Member(UUID.randomUUID(), null, Role.MODERATOR, "M", Language.FR, 0))
            .content()).isNotEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.pictures.show(slug, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.pictures.show(slug, this.stranger));
        this.steps.submit(id, this.association);
        this.initiatives.publish(id);
        forget();
        assertThat(this.pictures.show(slug, null).open()).isTrue();
        assertThat(this.database.sql("select count(*) from initiative_picture").query(Long.class).single())
            .isEqualTo(1);
    }

    @Test
    void thousandsAreBroughtOnceAndInBatches() {
        List<InitiativeRecord> records = new ArrayList<>();
        for (int count = 0; count < 2500; count++) {
            records.add(record(UUID.randomUUID()));
        }
        records.add(records.get(0));
        this.initiatives.bring(records);
        this.initiatives.bring(records.subList(0, 50));
        assertThat(this.database.sql("select count(*) from initiative").query(Long.class).single()).isEqualTo(2500);
        InitiativeRecord first = records.get(0);
        InitiativeCard card = this.initiatives.cards(List.of(first.id())).get(first.id());
        assertThat(card.texts()).isEqualTo(first.texts());
        assertThat(card.publishedAt()).isEqualTo(first.since());
        assertThat(card.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(card.needs()).extracting(NeedCard::skills).containsExactly(List.of(Initiatives.SKILL), List.of());
        assertThat(this.initiatives.review(first.id()).communes()).containsExactly("081");
        assertThat(this.events.stream(InitiativePublished.class)).isEmpty();
    }

    private InitiativeRecord record(UUID id) {
        return new InitiativeRecord(id, this.association.organisation(), InitiativeStatus.PUBLISHED,
                Instant.parse("2026-01-01T00:00:00Z"),
                Map.of(Language.EN, new InitiativeText("A real text", "Of a charity", null, null, null)), "DISABILITY",
                List.of(4, 4), "MA-05", "MA-AZI", List.of("081"), null, null, null, Origin.IMPORTED, "charities",
                List.of(new NeedRecord(UUID.randomUUID(), Map.of(Language.EN, new NeedText("Need", "Thing")),
                        List.of(Initiatives.SKILL), 10, 1, 1, Mode.REMOTE, null, null),
                        new NeedRecord(UUID.randomUUID(), Map.of(Language.EN, new NeedText("Other", "Thing")),
                                List.of(), 10, 1, 1, Mode.REMOTE, null, null)));
    }

}
