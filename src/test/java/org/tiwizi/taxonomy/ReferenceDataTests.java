package org.tiwizi.taxonomy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiwizi.platform.PortalTest;
import org.tiwizi.platform.StartFailure;
import org.tiwizi.text.Normaliser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
@Transactional
class ReferenceDataTests {

    @Autowired
    ReferenceData loader;

    @Autowired
    TaxonomyService taxonomy;

    @Autowired
    SkillHierarchy hierarchy;

    @Autowired
    JdbcTemplate database;

    @Test
    void everythingIsThere() {
        assertThat(this.taxonomy.regions()).hasSize(12);
        assertThat(this.taxonomy.provinces()).hasSize(75);
        assertThat(this.database.queryForObject("select count(*) from commune", Integer.class)).isEqualTo(1544);
        assertThat(this.taxonomy.sectors()).hasSize(20);
        assertThat(this.taxonomy.activities()).hasSize(21);
        assertThat(this.taxonomy.goals()).hasSize(17);
        assertThat(this.taxonomy.skills()).hasSize(431);
    }

    @Test
    void everySkillHasAPlaceInTheHierarchy() {
        assertThat(this.taxonomy.skills()).allSatisfy((skill) -> {
            int number = this.hierarchy.number(skill.id());
            assertThat(this.hierarchy.parents(number)).isNotEmpty();
        });
    }

    @Test
    void loadingAgainChangesNothing() {
        this.database.update("delete from reference_file");
        this.loader.afterPropertiesSet();
        everythingIsThere();
    }

    @ParameterizedTest
    @CsvSource({ "MA-99, line 2", "'', line 2" })
    void aBrokenRowStopsTheStartWithFileAndLine(String region, String place) {
        String content = "iso_code\tregion_iso\tname_ar\tname_fr\tname_en\tlat\tlon\nMA-XXX\t" + region
                + "\tا\tA\tA\t1\t2\n";

        assertThatExceptionOfType(StartFailure.class)
            .isThrownBy(() -> this.loader.load(ReferenceTable.ALL.get(1),
                    new ReferenceFile("broken.tsv", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)))))
            .withMessageContaining("broken.tsv")
            .withMessageContaining(place);
    }

    @ParameterizedTest
    @CsvSource({ "محاسبة", "المحاسبة", "comptabil", "COMPTABILITÉ", "account" })
    void aSkillIsFoundInEachLanguage(String typed) {
        assertThat(this.taxonomy.suggest(typed, 8)).extracting((skill) -> skill.name().fr())
            .anyMatch((name) -> Normaliser.normalise(name).contains("comptab"));
    }

    @Test
    void whatIsNoWordSuggestsNothing() {
        assertThat(this.taxonomy.suggest("%", 8)).isEmpty();
        assertThat(this.taxonomy.suggest("x".repeat(100_000), 8)).isEmpty();
        assertThat(this.taxonomy.skill(UUID.randomUUID())).isEmpty();
    }

}
