package org.tiwizi.taxonomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiwizi.platform.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@PortalTest
@Transactional
class EscoLoaderTests {

    private static final String ESCO = "http://data.europa.eu/esco/skill/";

    private static final String SHORT_LISTED = "0ee94af1-b445-4973-9c3f-459fab250342";

    @Autowired
    EscoLoader loader;

    @Autowired
    JdbcTemplate database;

    @Autowired
    EscoOccupations occupations;

    @TempDir
    Path folder;

    private final UUID id = UUID.randomUUID();

    @Test
    void runningItAgainChangesOnlyWhatHasChangedAndNeverTheShortList() throws IOException {
        skills(row(this.id, "keep bees"), row(UUID.fromString(SHORT_LISTED), "changed"));

        assertThat(load()).isEqualTo(1);
        assertThat(load()).isZero();
        skills(row(this.id, "keep more bees"), row(UUID.fromString(SHORT_LISTED), "changed"));
        assertThat(load()).isEqualTo(1);
        assertThat(this.database.queryForObject("select name_en || tier || parents[1] from skill where id = ?",
                String.class, this.id))
            .isEqualTo("keep more bees30811");
        assertThat(this.database.queryForObject("select tier from skill where id = ?", Integer.class,
                UUID.fromString(SHORT_LISTED)))
            .isEqualTo(1);
    }

    @Test
    void whatComesAfterABrokenRowIsNotReadAndThePlaceIsTold() throws IOException {
        skills(row(this.id, "keep bees"), "not a row");
        assertThatIllegalArgumentException().isThrownBy(this::load)
            .withMessageContaining("esco_skills.tsv")
            .withMessageContaining("line 3");
    }

    @Test
    void occupationsAreKeptWithTheirNames() throws IOException {
        Files.writeString(this.folder.resolve("esco_occupations.tsv"),
                "uri\tisco_group\tlabel_en\tlabel_fr\tlabel_ar\talt_en\talt_fr\n" + ESCO + this.id
                        + "\t2411\taccountant\tcomptable\t\tCPA|bookkeeper\t\n");
        assertThat(this.loader.load(this.folder, EscoTable.ALL.get(1))).isEqualTo(1);
        assertThat(this.occupations.all()).filteredOn((one) -> one.id().equals(this.id))
            .singleElement()
            .satisfies((one) -> {
                assertThat(one.name().ar()).isEqualTo("comptable");
                assertThat(one.otherNames()).containsExactly("CPA", "bookkeeper");
            });
    }

    @Test
    void theFilesOfTheProjectCanBeRead() {
        Path data = Path.of("src/data/esco");
        List<Integer> rows = EscoTable.ALL.stream().map((table) -> this.loader.load(data, table)).toList();
        assertThat(rows).containsExactly(13_896 - 431, 2_942);
    }

    private int load() {
        return this.loader.load(this.folder, EscoTable.ALL.get(0));
    }

    private void skills(String... rows) throws IOException {
        Files.writeString(this.folder.resolve("esco_skills.tsv"),
                "uri\tlabel_en\tlabel_fr\tlabel_ar\talt_en\talt_fr\talt_ar\tparent_uris\n" + String.join("\n", rows)
                        + "\n");
    }

    private static String row(UUID id, String name) {
        return ESCO + id + "\t" + name + "\t\t\thoney\t\t\thttp://data.europa.eu/esco/isced-f/0811";
    }

}
