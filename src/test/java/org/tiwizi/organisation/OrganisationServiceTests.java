package org.tiwizi.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.platform.SettableClock;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Origin;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;

import static java.util.Optional.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

@OrganisationRoomTest
class OrganisationServiceTests {

    private static final Label LABEL = new Label("ا", "a", "a");

    @Autowired
    OrganisationService organisations;

    @Autowired
    ProfileService profiles;

    @Autowired
    DirectoryService directory;

    @Autowired
    TaxonomyService taxonomy;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void reference() {
        Organisations.reference(this.database);
        given(this.taxonomy.region("MA-09")).willReturn(of(new Region("MA-09", 9, LABEL)));
        given(this.taxonomy.sector("EDUCATION")).willReturn(of(new Sector("EDUCATION", 2, LABEL, List.of(4))));
    }

    @Test
    void aDraftIsSubmittedReturnedSubmittedAgainAndVerified() {
        OrganisationRecord draft = brought(Organisations.association("Nour", OrganisationStatus.DRAFT));
        this.profiles.submit(Organisations.memberOf(draft));
        this.organisations.requestChanges(draft.id(), "Il manque la mission.");
        assertThat(this.organisations.review(draft.id()).remark()).isEqualTo("Il manque la mission.");
        this.profiles.submit(Organisations.memberOf(draft));
        assertThat(this.organisations.review(draft.id()).remark()).as("an answered remark").isNull();
        this.organisations.verify(draft.id());

        OrganisationCard verified = this.organisations.card(draft.id());
        assertThat(verified.status()).isEqualTo(OrganisationStatus.VERIFIED);
        assertThat(verified.verifiedOn()).isEqualTo(LocalDate.of(2026, 8, 5));
        assertThat(this.organisations.review(draft.id()).remark()).isNull();
        assertThat(this.events.stream(OrganisationSubmitted.class)).hasSize(2);
        assertThat(this.events.stream(OrganisationReturned.class))
            .containsExactly(new OrganisationReturned(draft.id(), "Il manque la mission."));
        assertThat(this.events.stream(OrganisationVerified.class))
            .containsExactly(new OrganisationVerified(draft.id()));
    }

    @Test
    void aReviewerDecidesOnlyOfWhatWaitsForThem() {
        UUID verified = brought(Organisations.association("Nour", OrganisationStatus.VERIFIED)).id();
        UUID draft = brought(Organisations.association("Amal", OrganisationStatus.DRAFT)).id();
        Stream.of(verified, draft).forEach((id) -> {
            assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> this.organisations.verify(id));
            assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> this.organisations.reject(id, "Non"));
            assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> this.organisations.requestChanges(id, "Non"));
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.organisations.verify(UUID.randomUUID()));
    }

    @Test
    void aRefusalIsKeptWithItsReason() {
        OrganisationRecord submitted = brought(Organisations.association("Nour", OrganisationStatus.SUBMITTED));
        this.organisations.reject(submitted.id(), "Aucune trace de dépôt.");

        assertThat(this.events.stream(OrganisationRejected.class))
            .containsExactly(new OrganisationRejected(submitted.id(), "Aucune trace de dépôt."));
        assertThat(this.profiles.show(Organisations.memberOf(submitted)).submittable()).isFalse();
    }

    @Test
    void twoVerifiedCompaniesNeverHaveOneIce() {
        brought(Organisations.company("Atlas", "001561191000066", OrganisationStatus.VERIFIED));
        OrganisationRecord second = brought(
                Organisations.company("Rif", "001561191000066", OrganisationStatus.SUBMITTED));

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.organisations.verify(second.id()))
            .extracting(Conflict::key)
            .isEqualTo("organisation.conflict.ice");
        assertThat(this.organisations.iceTaken(second.id())).isTrue();
    }

    @Test
    void aReviewerIsWarnedOfADoubtfulIce() {
        OrganisationRecord right = brought(Organisations.company("Atlas", "001561191000066", OrganisationStatus.DRAFT));
        OrganisationRecord wrong = brought(Organisations.company("Rif", "001561191000067", OrganisationStatus.DRAFT));

        assertThat(this.organisations.review(right.id()).iceDoubtful()).isFalse();
        assertThat(this.organisations.review(wrong.id()).iceDoubtful()).isTrue();
    }

    @Test
    void membersReachTheirOwnOrganisationOnly() {
        OrganisationRecord own = brought(Organisations.association("Nour", OrganisationStatus.DRAFT));
        OrganisationRecord other = brought(Organisations.association("Amal", OrganisationStatus.DRAFT));
        this.profiles.change(Organisations.form(0, "Nour 2", "Des cours."), Organisations.memberOf(own));

        assertThat(this.profiles.show(Organisations.memberOf(own)).page().card().names()).containsEntry(Language.FR,
                "Nour 2");
        assertThat(this.profiles.show(Organisations.memberOf(other)).page().card().names()).containsEntry(Language.FR,
                "Amal");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        OrganisationRecord own = brought(Organisations.association("Nour", OrganisationStatus.DRAFT));
        this.profiles.change(Organisations.form(0, "Nour 2", "Des cours."), Organisations.memberOf(own));
        this.entities.flush();

        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class).isThrownBy(
                () -> this.profiles.change(Organisations.form(0, "Nour 3", "Des cours."), Organisations.memberOf(own)));
        assertThat(this.profiles.show(Organisations.memberOf(own)).version()).isEqualTo(1);
    }

    @Test
    void aVerifiedOrganisationAnnouncesANewMissionOrAFurtherName() {
        OrganisationRecord own = brought(Organisations.association("Nour", OrganisationStatus.VERIFIED));
        this.profiles.change(Organisations.form(0, "Nour", "Des cours du soir."), Organisations.memberOf(own));
        assertThat(this.events.stream(OrganisationChanged.class)).isEmpty();

        this.profiles.change(Organisations.form(0, "Nour", "Des cours."), Organisations.memberOf(own));
        String version = String.valueOf(this.profiles.show(Organisations.memberOf(own)).version());
        this.profiles.change(new OrganisationForm(version, new OrganisationWords("نور", null),
                new OrganisationWords("Nour", "Des cours."), null, "MA-04", null, "EDUCATION", null, null, null, null),
                Organisations.memberOf(own));
        assertThat(this.events.stream(OrganisationChanged.class)).containsExactly(new OrganisationChanged(own.id()),
                new OrganisationChanged(own.id()));
        assertThat(this.organisations.card(own.id()).names())
            .isEqualTo(Map.of(Language.AR, "نور", Language.FR, "Nour"));
    }

    @Test
    void aVerifiedNameNeitherChangesNorGoes() {
        OrganisationRecord own = brought(Organisations.association("Nour", OrganisationStatus.VERIFIED));

        Stream.of("Nour 2", null)
            .forEach((name) -> assertThatExceptionOfType(Conflict.class).isThrownBy(
                    () -> this.profiles.change(Organisations.form(0, name, "Des cours."), Organisations.memberOf(own)))
                .extracting(Conflict::key)
                .isEqualTo("organisation.conflict.name"));
        assertThat(this.organisations.card(own.id()).names()).isEqualTo(Map.of(Language.FR, "Nour"));
    }

    @Test
    void whatReviewersAreDecidingOnStandsStill() {
        OrganisationRecord own = brought(Organisations.association("Nour", OrganisationStatus.SUBMITTED));

        for (int read : List.of(0, 7)) {
            assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> this.profiles.change(Organisations.form(read, "Nour 2", "Des cours."),
                        Organisations.memberOf(own)))
                .extracting(Conflict::key)
                .isEqualTo("organisation.conflict.locked");
        }
        assertThat(this.organisations.card(own.id()).names()).isEqualTo(Map.of(Language.FR, "Nour"));
        this.organisations.requestChanges(own.id(), "Il manque le nom arabe.");
        int version = this.profiles.show(Organisations.memberOf(own)).version();
        this.profiles.change(Organisations.form(version, "Nour 2", "Des cours."), Organisations.memberOf(own));
        assertThat(this.organisations.card(own.id()).names()).isEqualTo(Map.of(Language.FR, "Nour 2"));
    }

    @Test
    void anIncompleteProfileIsNotSubmittedAndSaysWhatItLacks() {
        OrganisationRecord association = brought(bare(OrganisationKind.ASSOCIATION));
        OrganisationRecord company = brought(bare(OrganisationKind.COMPANY));

        assertThat(this.profiles.submit(Organisations.memberOf(association))).containsExactly(ProfileGap.WORDS,
                ProfileGap.REGION, ProfileGap.SECTOR);
        assertThat(this.profiles.submit(Organisations.memberOf(company))).containsExactly(ProfileGap.WORDS,
                ProfileGap.REGION, ProfileGap.ACTIVITY, ProfileGap.ICE);
        assertThat(this.organisations.card(company.id()).status()).isEqualTo(OrganisationStatus.DRAFT);
        assertThat(this.events.stream(OrganisationSubmitted.class)).isEmpty();

        this.profiles.change(Organisations.form(0, "Nour", "Des cours."), Organisations.memberOf(association));
        assertThat(this.profiles.submit(Organisations.memberOf(association))).isEmpty();
        assertThat(this.organisations.card(association.id()).status()).isEqualTo(OrganisationStatus.SUBMITTED);
        assertThatExceptionOfType(IllegalTransition.class)
            .isThrownBy(() -> this.profiles.submit(Organisations.memberOf(association)));
    }

    @Test
    void aVerifiedCompanyKeepsTheIceThatWasVerified() {
        OrganisationRecord own = brought(
                Organisations.company("Atlas", "001561191000066", OrganisationStatus.VERIFIED));
        this.profiles.change(Organisations.form(0, "Atlas", "Du logiciel."), Organisations.memberOf(own));

        assertThat(this.organisations.review(own.id()).ice()).isEqualTo("001561191000066");
    }

    @Test
    void bringingTheSameAgainChangesNothing() {
        OrganisationRecord first = Organisations.association("Nour", OrganisationStatus.VERIFIED);
        this.organisations.bring(List.of(first, Organisations.association("Amal", OrganisationStatus.VERIFIED)));
        this.profiles.change(
                new OrganisationForm("0", new OrganisationWords("نور", "دروس مسائية"),
                        new OrganisationWords("Nour", null), null, "MA-04", null, "EDUCATION", null, null, null, null),
                Organisations.memberOf(first));
        this.entities.flush();
        this.entities.clear();
        this.organisations.bring(List.of(first));

        assertThat(this.organisations.card(first.id()).names())
            .isEqualTo(Map.of(Language.AR, "نور", Language.FR, "Nour"));
        assertThat(this.organisations.review(first.id()).missions()).containsOnlyKeys(Language.AR);
    }

    @Test
    void severalCardsComeInOneStatement() {
        List<OrganisationRecord> many = Stream
            .generate(() -> Organisations.association("Nour", OrganisationStatus.DRAFT))
            .limit(700)
            .toList();
        this.organisations.bring(many);
        Statistics statistics = this.factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        assertThat(this.organisations.cards(many.stream().map(OrganisationRecord::id).toList())).hasSize(700);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void theDirectoryShowsVerifiedOrganisationsOfItsKindOnly() {
        brought(Organisations.association("Nour", OrganisationStatus.VERIFIED));
        brought(Organisations.of(OrganisationKind.INSTITUTION, Map.of(Language.AR, "جماعة أكدال"),
                OrganisationStatus.VERIFIED));
        brought(Organisations.company("Atlas", "001561191000066", OrganisationStatus.VERIFIED));
        Stream.of(OrganisationStatus.values())
            .filter((status) -> !status.isPublic())
            .forEach((status) -> brought(Organisations.association("Cachée", status)));

        assertThat(names(this.directory.associations(asked(null, null, null, null)))).containsExactlyInAnyOrder("Nour",
                "جماعة أكدال");
        assertThat(names(this.directory.companies(asked(null, null, null, null)))).containsExactly("Atlas");
        assertThat(this.directory.counts()).isEqualTo(Map.of(OrganisationKind.ASSOCIATION, 1L,
                OrganisationKind.INSTITUTION, 1L, OrganisationKind.COMPANY, 1L));
    }

    @Test
    void namesAreFoundWithoutAccentsCaseOrHamza() {
        brought(Organisations.association("Réseau Étoile de l’Éducation", OrganisationStatus.VERIFIED));
        brought(Organisations.of(OrganisationKind.ASSOCIATION, Map.of(Language.AR, "جمعية الأمل"),
                OrganisationStatus.VERIFIED));

        assertThat(names(this.directory.associations(asked("EDUCATION etoile", null, null, null))))
            .containsExactly("Réseau Étoile de l’Éducation");
        assertThat(names(this.directory.associations(asked("الامل", null, null, null)))).containsExactly("جمعية الأمل");
        assertThat(names(this.directory.associations(asked("100%_", null, null, null)))).isEmpty();
    }

    @Test
    void filtersNarrowAndUnknownOnesAreLeftAsideInWords() {
        brought(Organisations.association("Nour", OrganisationStatus.VERIFIED));

        assertThat(this.directory.associations(asked(null, "MA-09", null, null)).results().total()).isZero();
        Directory known = this.directory.associations(asked(null, null, "EDUCATION", null));
        assertThat(known.results().total()).isEqualTo(1);
        assertThat(known.ignored()).isFalse();
        Directory unknown = this.directory.associations(asked("\u0000", "' or 1=1", "<script>", "x"));
        assertThat(unknown.results().total()).isEqualTo(1);
        assertThat(unknown.ignored()).isTrue();
        assertThat(unknown.filtered()).isFalse();
    }

    @Test
    void aPageHoldsTwelveAndCostsThreeStatements() {
        this.organisations.bring(Stream.generate(() -> Organisations.association("Nour", OrganisationStatus.VERIFIED))
            .limit(30)
            .toList());
        Statistics statistics = this.factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        Directory second = this.directory.associations(asked(null, null, null, "2"));

        assertThat(second.results().items()).hasSize(12);
        assertThat(second.results().pages()).isEqualTo(3);
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(3);
        assertThat(this.directory.associations(asked(null, null, null, "99")).results().number()).isEqualTo(3);
        assertThat(this.directory.associations(asked(null, null, null, "-1 or 1")).results().number()).isEqualTo(1);
    }

    @Test
    void onlyAVerifiedProfileIsPublicAndOnlyUnderItsOwnAddress() {
        OrganisationRecord verified = brought(Organisations.association("Nour", OrganisationStatus.VERIFIED));
        OrganisationRecord draft = brought(Organisations.association("Amal", OrganisationStatus.SUBMITTED));
        String slug = this.organisations.card(verified.id()).slug();

        assertThat(this.directory.association(slug).card().id()).isEqualTo(verified.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.directory.company(slug));
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.directory.association(this.organisations.card(draft.id()).slug()));
    }

    @Test
    void whatWasTakenOverFromADataSetIsPublicButCarriesNoSeal() {
        OrganisationRecord imported = brought(new OrganisationRecord(UUID.randomUUID(), OrganisationKind.ASSOCIATION,
                Map.of(Language.EN, "Ryedale"), Map.of(), null, null, null, null, null, null,
                OrganisationStatus.VERIFIED, SettableClock.START, null, Origin.IMPORTED, "ukcat"));

        assertThat(this.organisations.card(imported.id()).verified()).isTrue();
        assertThat(this.organisations.card(imported.id()).sealed()).isFalse();
    }

    private static OrganisationRecord bare(OrganisationKind kind) {
        return new OrganisationRecord(UUID.randomUUID(), kind, Map.of(Language.FR, "Nour"), Map.of(), null, null, null,
                null, null, null, OrganisationStatus.DRAFT, SettableClock.START, null, Origin.MEMBERS, null);
    }

    private OrganisationRecord brought(OrganisationRecord organisation) {
        this.organisations.bring(List.of(organisation));
        return organisation;
    }

    private static DirectoryForm asked(String q, String region, String sector, String page) {
        return new DirectoryForm(q, region, sector, null, page);
    }

    private static List<String> names(Directory found) {
        return found.results().items().stream().map((card) -> card.name(Language.FR).text()).toList();
    }

}
