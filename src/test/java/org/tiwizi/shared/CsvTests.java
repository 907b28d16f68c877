package org.tiwizi.shared;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\uFF1D1+1", " =1+1", "\u00a0=1" })
    void whatASpreadsheetWouldComputeGetsAnApostrophe(String cell) throws IOException {
        assertThat(written(cell).replace("\"", "")).startsWith("'");
    }

    @Test
    void cellsAreQuotedWhereTheyMustBe() throws IOException {
        StringBuilder out = new StringBuilder();
        Csv csv = new Csv(out, List.of("a", "b", "c"));
        csv.line(Arrays.asList("plain, or not", "say \"hello\"", null));

        assertThat(out).hasToString("\uFEFFa,b,c\r\n\"plain, or not\",\"say \"\"hello\"\"\",\r\n");
    }

    private static String written(String cell) throws IOException {
        StringBuilder out = new StringBuilder();
        new Csv(out, List.of("a")).line(List.of(cell));
        return out.substring("\uFEFFa\r\n".length());
    }

}
