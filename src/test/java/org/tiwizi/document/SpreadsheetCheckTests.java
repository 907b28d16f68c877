package org.tiwizi.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Spreadsheets that are not what they seem: none is read, each has its reason. */
class SpreadsheetCheckTests {

    @Test
    void aWorkbookAndTextsOfBothEncodingsPass() throws Exception {
        assertThat(Workbooks.checked(Workbooks.of(List.of(List.of("Nom")))).workbook()).isTrue();
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1256"))) {
            assertThat(Workbooks.checked("اسم الجمعية;الجهة\nنور;سوس ماسة\n".repeat(50).getBytes(charset)).workbook())
                .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "%PDF-1.7\n1 0 obj", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<html><script>alert(1)</script></html>", "nom;région\u0000\u0001", "GIF89a;a;b" })
    void anotherKindIsRefusedWhateverItsName(String content) {
        expect(FileFault.KIND, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        expect(FileFault.EMPTY, new byte[0]);
        byte[] heavy = new byte[FileCheck.MOST_BYTES + 1];
        Arrays.fill(heavy, (byte) 'a');
        expect(FileFault.HEAVY, heavy);
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() {
        Map<String, String> parts = Workbooks.parts("");
        parts.put("xl/worksheets/sheet2.xml", " ".repeat(Workbook.MOST_UNPACKED));
        byte[] bomb = Workbooks.zip(parts);

        assertThat(bomb.length).isLessThan(100_000);
        expect(FileFault.HEAVY, bomb);
    }

    @Test
    void aBombOfManyPartsIsRefused() {
        Map<String, String> parts = Workbooks.parts("");
        for (int part = 0; part < 1001; part++) {
            parts.put("xl/media/" + part, "x");
        }
        expect(FileFault.HEAVY, Workbooks.zip(parts));
    }

    @Test
    void aCellFarBeyondTheSheetIsRefused() {
        expect(FileFault.BROKEN, Workbooks.with("<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"/></row>"));
    }

    @Test
    void aDocumentTypeIsNeverFollowed() {
        Map<String, String> parts = Workbooks.parts("");
        parts.put("xl/worksheets/sheet1.xml", "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>&x;</v></c></row></sheetData></worksheet>");
        expect(FileFault.BROKEN, Workbooks.zip(parts));
    }

    @Test
    void anArchiveThatIsNoWorkbookOrHasMacrosIsRefused() {
        expect(FileFault.KIND, Workbooks.zip(Map.of("word/document.xml", "<w/>")));
        Map<String, String> macros = Workbooks.parts("");
        macros.put("xl/vbaProject.bin", "x");
        expect(FileFault.KIND, Workbooks.zip(macros));
    }

    @Test
    void aTruncatedWorkbookIsBroken() {
        byte[] whole = Workbooks.of(List.of(List.of("Nom".repeat(1000))));
        expect(FileFault.BROKEN, Arrays.copyOf(whole, 350));
    }

    @Test
    void onlySheetsAndTheirTextsAreLeft() throws Exception {
        Map<String, String> parts = Workbooks.parts("");
        parts.put("../../evil", "x");
        parts.put("xl/externalLinks/externalLink1.xml", "x");
        byte[] left = Workbooks.checked(Workbooks.zip(parts)).content().getInputStream().readAllBytes();

        assertThat(new String(left, StandardCharsets.ISO_8859_1)).doesNotContain("evil", "externalLink")
            .contains("xl/worksheets/sheet1.xml");
    }

    private static void expect(FileFault fault, byte[] content) {
        assertThatExceptionOfType(UnusableFile.class).isThrownBy(() -> Workbooks.checked(content))
            .satisfies((thrown) -> assertThat(thrown.fault()).isEqualTo(fault));
    }

}
