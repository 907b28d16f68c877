package org.tiwizi.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.catalogue.CatalogueService;
import org.tiwizi.initiative.InitiativeRecord;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedRecord;
import org.tiwizi.offer.OfferRecord;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

/** The loader on small samples, and on the files of the repository. */
class OpenTextsTests {

    private static final Map<UUID, Skill> SKILLS = skills();

    private static final Map<String, Sector> SECTORS = sectors();

    private final TaxonomyService taxonomy = mock(TaxonomyService.class);

    private final List<OrganisationRecord> organisations = new ArrayList<>();

    private final List<InitiativeRecord> initiatives = new ArrayList<>();

    private final List<OfferRecord> offers = new ArrayList<>();

    private final List<UUID> refreshed = new ArrayList<>();

    private OpenTextsCommand command;

    @TempDir
    Path folder;

    @BeforeEach
    void doors() throws IOException {
        given(this.taxonomy.skills()).willReturn(List.copyOf(SKILLS.values()));
        given(this.taxonomy.skills(anyCollection())).willAnswer((call) -> {
            Collection<UUID> ids = call.getArgument(0);
            return ids.stream().filter(SKILLS::containsKey).map(SKILLS::get).toList();
        });
        given(this.taxonomy.sector(any()))
            .willAnswer((call) -> Optional.ofNullable(SECTORS.get(call.<String>getArgument(0))));
        OrganisationService organisationDoor = mock(OrganisationService.class);
        InitiativeService initiativeDoor = mock(InitiativeService.class);
        OfferService offerDoor = mock(OfferService.class);
        CatalogueService catalogue = mock(CatalogueService.class);
        willAnswer((call) -> this.organisations.addAll(call.getArgument(0))).given(organisationDoor).bring(any());
        willAnswer((call) -> this.initiatives.addAll(call.getArgument(0))).given(initiativeDoor).bring(any());
        willAnswer((call) -> this.offers.addAll(call.getArgument(0))).given(offerDoor).bring(any());
        willAnswer((call) -> this.refreshed.addAll(call.getArgument(0)) | this.refreshed.addAll(call.getArgument(1)))
            .given(catalogue)
            .refresh(any(), any());
        this.command = new OpenTextsCommand(new OpenTexts(organisationDoor, initiativeDoor, offerDoor, catalogue,
                TransactionOperations.withoutTransaction()), this.taxonomy);
        for (String file : List.of("ngo_profiles_en_ukcat", "initiatives_fr_subventions", "needs_en",
                "occupation_profiles_en_fr")) {
            write(file);
        }
    }

    @Test
    void aCharityBecomesAnAssociationWithAnInitiative() throws Exception {
        write("ngo_profiles_en_ukcat", """
                {"id": "GB-1", "title": "Hearing Together", "text": "%s We teach first aid to everybody.", \
                "icnptso": "G19", "icnptso_label": "Civic activities not elsewhere classfied", \
                "tags": ["Hearing loss"], "source": "ukcat"}
                """.formatted("We bring people together every week. ".repeat(6)));

        run();

        assertThat(this.organisations).singleElement().satisfies((one) -> {
            assertThat(one.kind()).isEqualTo(OrganisationKind.ASSOCIATION);
            assertThat(one.names()).containsExactly(Map.entry(Language.EN, "Hearing Together"));
            assertThat(one.origin()).isEqualTo(Origin.IMPORTED);
            assertThat(one.source()).isEqualTo("ukcat");
            assertThat(one.sectorCode()).isEqualTo("DISABILITY");
        });
        assertThat(this.initiatives).singleElement().satisfies((one) -> {
            assertThat(one.associationId()).isEqualTo(this.organisations.get(0).id());
            assertThat(one.texts().get(Language.EN).title()).isEqualTo("Hearing Together – Civic activities");
            assertThat(one.texts().get(Language.EN).summary()).endsWith("every week.").hasSizeLessThanOrEqualTo(200);
            assertThat(one.texts().get(Language.EN).problem()).endsWith("first aid to everybody.");
            assertThat(one.goals()).isEqualTo(SECTORS.get("DISABILITY").goals());
            assertThat(one.regionCode()).isNull();
            NeedRecord need = one.needs().get(0);
            assertThat(need.mode()).isEqualTo(Mode.REMOTE);
            assertThat(need.skills()).extracting((id) -> SKILLS.get(id).name().en()).containsExactly("first aid");
            assertThat(need.texts().get(Language.EN).title()).isEqualTo("Skills wanted: first aid");
            assertThat(need.texts().get(Language.EN).deliverable()).contains("to be agreed");
        });
        assertThat(this.refreshed).containsExactly(this.initiatives.get(0).id());
    }

    @Test
    void grantsStandUnderTheirDepartement() throws Exception {
        write("initiatives_fr_subventions", """
                {"id": "pdl-1", "title": "festival de musique en milieu rural", \
                "text": "festival de musique en milieu rural", "funder": "Conseil dépatemental de la Sarthe", \
                "year": "2017", "organisation": "LES AMIS", "source": "subventions-pays-de-la-loire"}
                {"id": "pdl-2", "title": "soutien au club de football", "text": "soutien au club de football", \
                "funder": "Conseil dépatemental de la Sarthe", "source": "subventions-pays-de-la-loire"}
                """);

        run();

        assertThat(this.organisations).singleElement()
            .satisfies((one) -> assertThat(one.names())
                .containsExactly(Map.entry(Language.FR, "Conseil départemental de la Sarthe")));
        assertThat(this.initiatives).extracting(InitiativeRecord::sectorCode).containsExactly("CULTURE", "SPORT");
        assertThat(this.initiatives.get(0).texts().get(Language.FR).title())
            .isEqualTo("Festival de musique en milieu rural");
        assertThat(this.initiatives.get(0).texts().get(Language.FR).problem()).contains("2017, à LES AMIS.");
        assertThat(this.initiatives.get(0).needs().get(0).texts().get(Language.FR).title())
            .startsWith("Compétences recherchées\u00a0: ");
    }

    @Test
    void aVolunteersNeedKeepsItsOwnTitle() throws Exception {
        write("needs_en", """
                {"id": "c4sg-1", "kind": "need", "title": "Wordpress web development", \
                "text": "WordPress website programming and graphic design.", "source": "c4sg"}
                {"id": "dlab-1", "kind": "initiative", "title": "ClimateTree", "text": "A web of solutions.", \
                "tags": ["Environment"], "source": "democracylab"}
                """);

        run();

        assertThat(this.organisations).extracting(OrganisationRecord::source)
            .containsExactlyInAnyOrder("c4sg", "civictech");
        assertThat(this.initiatives.get(0).needs().get(0).texts().get(Language.EN).title())
            .isEqualTo("Wordpress web development");
        assertThat(this.initiatives.get(0).needs().get(0).skills())
            .contains(UUID.fromString("7fb699d9-182a-430e-b7a0-6d8ed05c284b"));
        assertThat(this.initiatives).extracting(InitiativeRecord::sectorCode).containsExactly("DIGITAL", "ENVIRONMENT");
    }

    @Test
    void anOccupationStandsForAnOffer() throws Exception {
        write("occupation_profiles_en_fr", """
                {"id": "esco-1", "isco": "2411", "title_en": "account\\u0000\\u202eant", "title_fr": "comptable", \
                "title_ar": "محاسب", "text_en": "Accountants review accounts.", "text_fr": "Les comptables révisent.", \
                "source": "esco"}
                """);

        run();

        assertThat(this.organisations).singleElement().satisfies((one) -> {
            assertThat(one.kind()).isEqualTo(OrganisationKind.COMPANY);
            assertThat(one.names()).containsEntry(Language.EN, "ESCO 24 – Business and administration professionals");
        });
        assertThat(this.offers).singleElement().satisfies((one) -> {
            assertThat(one.texts()).containsOnlyKeys(Language.AR, Language.FR, Language.EN);
            assertThat(one.texts().get(Language.FR).title()).isEqualTo("Comptable");
            assertThat(one.texts().get(Language.EN).title()).as("invisible characters").isEqualTo("Accountant");
            assertThat(one.skills()).isNotEmpty();
            assertThat(one.companyId()).isEqualTo(this.organisations.get(0).id());
        });
    }

    @Test
    void runningTwiceBringsTheSameAgain() throws Exception {
        write("occupation_profiles_en_fr", """
                {"id": "esco-1", "isco": "2411", "title_en": "a", "title_fr": "b", "text_en": "c", "text_fr": "d"}
                """);
        write("needs_en", """
                {"id": "c4sg-1", "kind": "need", "title": "Help", "text": "Help us.", "source": "c4sg"}
                """);

        run();
        run();

        assertThat(this.offers).hasSize(2).containsOnly(this.offers.get(0));
        assertThat(this.initiatives).hasSize(2).containsOnly(this.initiatives.get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = { "not json|is not a JSON object", "[1]|is not a JSON object", "{\"id\": \"x\"}|has no \"source\"",
                    "{\"id\": \"x\", \"source\": 7}|has no text in \"source\"",
                    "{\"id\": \"x\", \"source\": \"elsewhere\"}|has a source that we do not know",
                    "{\"id\": \"x\", \"source\": \"c4sg\", \"title\": \" \"}|has no \"title\"" })
    void aBrokenLineStopsWithItsPlaceInOneSentence(String line, String reason) throws Exception {
        String whole = "{\"id\": \"c4sg-1\", \"title\": \"Help\", \"text\": \"Help us.\", \"source\": \"c4sg\"}\n";
        write("needs_en", whole.repeat(OpenTexts.BATCH) + whole + line);

        assertThatIllegalArgumentException().isThrownBy(this::run)
            .withMessageContaining("needs_en.jsonl, line 202 " + reason)
            .withMessageMatching("[^\n]+\\.");
        assertThat(this.initiatives).as("whole batches before it stay").hasSize(OpenTexts.BATCH);
    }

    @Test
    void otherBytesThanUtf8AreSaid() throws Exception {
        Files.write(this.folder.resolve("needs_en.jsonl"), new byte[] { '{', (byte) 0xE9, '}' });

        assertThatIllegalArgumentException().isThrownBy(this::run).withMessageContaining("is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = { "nowhere", "src" })
    void aFolderWithoutTheFilesIsSaid(String folder) {
        assertThatIllegalArgumentException().isThrownBy(() -> this.command.run(List.of(folder)))
            .withMessageContaining("has no readable file");
        assertThatIllegalArgumentException().isThrownBy(() -> this.command.run(List.of(folder, "more")));
    }

    @Test
    void theTablesNameOnlySkillsAndSectorsThatExist() {
        assertThat(Table.rows("sector_skills")).allSatisfy((row) -> {
            assertThat(SECTORS).containsKey(row.get(0));
            assertThat(SKILLS.get(UUID.fromString(row.get(1))).name().en()).isEqualTo(row.get(2));
        });
        assertThat(Table.rows("sector_skills")).extracting((row) -> row.get(0)).containsAll(SECTORS.keySet());
        assertThat(Table.rows("occupation_skills"))
            .allSatisfy((row) -> assertThat(SKILLS.get(UUID.fromString(row.get(1))).name().en()).isEqualTo(row.get(2)));
        assertThat(codes("occupation_skills", 0)).containsAll(codes("occupation_groups", 0));
        assertThat(SECTORS.keySet()).containsAll(codes("icnptso_sectors", 1))
            .containsAll(codes("tag_sectors", 1))
            .containsAll(codes("word_sectors", 0));
    }

    @Test
    void theFilesOfTheRepositoryFit() throws Exception {
        this.command.run(List.of());

        assertThat(this.initiatives).hasSize(2438 + 246 + 47);
        assertThat(this.offers).hasSize(1828);
        Set<UUID> ids = new HashSet<>(this.refreshed);
        assertThat(ids).hasSize(this.initiatives.size() + this.offers.size());
        Set<UUID> owners = this.organisations.stream().map(OrganisationRecord::id).collect(Collectors.toSet());
        assertThat(owners).hasSize(2438 + 4 + 3 + 15);
        assertThat(this.organisations).allSatisfy((one) -> {
            assertThat(one.names().values()).allMatch((name) -> name.length() >= 2 && name.length() <= 160);
            assertThat(one.missions().values()).allMatch((mission) -> mission.length() <= 2000);
        });
        assertThat(this.initiatives).allSatisfy((one) -> {
            assertThat(owners).contains(one.associationId());
            assertThat(one.sectorCode()).isNotNull();
            assertThat(one.texts().values()).allSatisfy((text) -> {
                assertThat(text.title()).hasSizeBetween(1, 200);
                assertThat(text.summary()).hasSizeBetween(1, 500);
                assertThat(Optional.ofNullable(text.problem()).orElse("")).hasSizeLessThanOrEqualTo(5000);
            });
            assertThat(one.needs()).singleElement().satisfies((need) -> {
                assertThat(need.skills()).hasSizeBetween(1, 4).doesNotHaveDuplicates();
                assertThat(need.texts().values()).allSatisfy((text) -> {
                    assertThat(text.title()).hasSizeBetween(1, 200);
                    assertThat(text.deliverable()).hasSizeBetween(1, 1000);
                });
            });
        });
        assertThat(this.offers).allSatisfy((one) -> {
            assertThat(owners).contains(one.companyId());
            assertThat(one.skills()).hasSizeBetween(1, 4);
            assertThat(one.texts().values())
                .allMatch((text) -> text.title().length() <= 200 && text.description().length() <= 3000);
        });
    }

    private void run() throws Exception {
        this.command.run(List.of(this.folder.toString()));
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(this.folder.resolve(file + ".jsonl"), String.join("\n", lines));
    }

    private static List<String> codes(String table, int column) {
        return Table.rows(table).stream().map((row) -> row.get(column)).toList();
    }

    private static Map<UUID, Skill> skills() {
        return reference("skills_shortlist").map((row) -> {
            List<String> others = Stream.of(row[8], row[9], row[10])
                .flatMap((names) -> Stream.of(names.split("\\|")))
                .filter((name) -> !name.isBlank())
                .toList();
            UUID id = UUID.fromString(row[0].substring(row[0].lastIndexOf('/') + 1));
            return new Skill(id, row[0], row[1], Integer.parseInt(row[2]), new Label(row[6], row[4], row[3]), others);
        }).collect(Collectors.toMap(Skill::id, (skill) -> skill));
    }

    private static Map<String, Sector> sectors() {
        return reference("ngo_sectors")
            .map((row) -> new Sector(row[0], Integer.parseInt(row[1]), new Label(row[4], row[3], row[2]),
                    Stream.of(row[6].split(";")).map(Integer::valueOf).toList()))
            .collect(Collectors.toMap(Sector::code, (sector) -> sector));
    }

    private static Stream<String[]> reference(String name) {
        try {
            return new ClassPathResource("reference/" + name + ".tsv").getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map((row) -> row.split("\t", -1));
        }
        catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
