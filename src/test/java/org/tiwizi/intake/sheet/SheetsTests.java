package org.tiwizi.intake.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.document.Workbooks;
import org.tiwizi.intake.UnreadableSheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SheetsTests {

    @ParameterizedTest
    @ValueSource(strings = { ",", ";", "\t" })
    void rowsAreReadWhateverPartsThem(String separator) throws Exception {
        String text = "\uFEFFNom|Région\r\n\r\n\"Les | amis\"|Souss\r\n".replace("|", separator);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).containsExactly(Map.entry(1L, List.of("Nom", "Région")),
                Map.entry(3L, List.of("Les " + separator + " amis", "Souss")));
    }

    @Test
    void windowsTextIsArabicAndFrench() throws Exception {
        byte[] text = "الجمعية;Région\nجمعية الواحة;Fès-Meknès\n".getBytes(Charset.forName("windows-1256"));

        assertThat(read(text).get(2L)).containsExactly("جمعية الواحة", "Fès-Meknès");
    }

    @Test
    void aRowOfSeveralLinesIsCountedWhereItBegins() throws Exception {
        assertThat(read("a,b\n\"1\n2\",x\n3,y\n".getBytes(StandardCharsets.UTF_8)).keySet()).containsExactly(1L, 2L,
                4L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2|a,b\\n\"x\"y,z\\n", "3|a,b\\n1,2\\n\"x,y\\n" })
    void aMalformedLineIsNamed(String line, String text) {
        assertThatExceptionOfType(UnreadableSheet.class)
            .isThrownBy(() -> read(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)))
            .satisfies((thrown) -> {
                assertThat(thrown.key()).isEqualTo("intake.malformed");
                assertThat(thrown.detail()).isEqualTo(line);
            });
    }

    @Test
    void formulasAreTexts() throws Exception {
        assertThat(read("a,b,c\n=1+1,'@x,'plain\n".getBytes(StandardCharsets.UTF_8)).get(2L)).containsExactly("=1+1",
                "@x", "'plain");
    }

    @Test
    void aWorkbookIsReadByItsFirstSheet() throws Exception {
        assertThat(read(Workbooks.of(List.of(List.of("Nom", "Région"), List.of("", ""), List.of(" Nour ", "Souss")))))
            .containsExactly(Map.entry(1L, List.of("Nom", "Région")), Map.entry(3L, List.of("Nour", "Souss")));
    }

    @Test
    void aNumberAndWhatAFormulaLastShowedAreTexts() throws Exception {
        assertThat(read(Workbooks
            .with("""
                    <row r="1"><c r="A1"><v>2011</v></c><c r="C1" t="str"><f>HYPERLINK("http://x.example")</f><v>Nour</v></c>\
                    <c r="D1" t="b"><v>1</v></c></row>"""))
            .get(1L)).startsWith("2011", "", "Nour");
    }

    private static Map<Long, List<String>> read(byte[] content) throws UnusableFile, UnreadableSheet, IOException {
        Map<Long, List<String>> rows = new LinkedHashMap<>();
        Sheets.read(Workbooks.checked(content), rows::put);
        return rows;
    }

}
