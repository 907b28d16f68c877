package org.tiwizi.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.tiwizi.document.Files.bytes;
import static org.tiwizi.document.Files.joined;
import static org.tiwizi.document.Files.packed;
import static org.tiwizi.document.Files.pdf;
import static org.tiwizi.document.Files.picture;
import static org.tiwizi.document.Files.zip;

class FileCheckTests {

    private final FileCheck check = new FileCheck((file) -> Scan.UNSCANNED);

    private CheckedFile check(@Nullable String name, byte[] file) throws Exception {
        return this.check.check(name, new ByteArrayResource(file));
    }

    static Stream<Arguments> badFiles() {
        byte[] html = bytes("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
        byte[] windows = joined(bytes("MZ"), new byte[60], bytes("PE"), new byte[200]);
        return Stream.of(arguments("nothing", FileFault.EMPTY, new byte[0]),
                arguments("a web page", FileFault.KIND, html),
                arguments("a drawing with scripts", FileFault.KIND, bytes(
                        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                arguments("a program", FileFault.KIND, windows),
                arguments("a document with macros", FileFault.KIND, zip("word/vbaProject.bin", new byte[100])),
                arguments("an archive that unfolds", FileFault.KIND, zip("zeros", new byte[50_000_000])),
                arguments("a moving picture", FileFault.KIND, bytes("GIF89a-------------")),
                arguments("plain text", FileFault.KIND, bytes("a note")),
                arguments("a PDF cut in half", FileFault.BROKEN, Arrays.copyOf(pdf(), pdf().length / 2)),
                arguments("a picture cut in half", FileFault.BROKEN, Arrays.copyOf(picture("png", 500, 500), 900)),
                arguments("a page before a PDF", FileFault.KIND, joined(html, pdf())),
                arguments("something before a PDF", FileFault.TWOFOLD, joined(bytes("\n\n"), pdf())),
                arguments("a page after a PDF", FileFault.TWOFOLD, joined(pdf(), html)),
                arguments("a page in a comment of a PDF", FileFault.TWOFOLD, pdf("\n%<SCRIPT>alert(1)</SCRIPT>\n")),
                arguments("an archive after a PDF", FileFault.TWOFOLD, joined(pdf(), zip("a.class", bytes("x")))),
                arguments("a script in a PDF", FileFault.ACTIVE,
                        pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")),
                arguments("a script by another spelling", FileFault.ACTIVE,
                        pdf("/OpenAction << /S /J#61v#61Script /JS (x) >>")),
                arguments("a script packed away", FileFault.ACTIVE, packed("<< /S /JavaScript /JS (x) >>")),
                arguments("a program started by a PDF", FileFault.ACTIVE, pdf("/OpenAction<</S/Launch/F(cmd.exe)>>")),
                arguments("a form that sends itself", FileFault.ACTIVE, pdf("/AA << /O << /S /SubmitForm >> >>")),
                arguments("a file in a PDF", FileFault.ATTACHMENTS, pdf("/Names << /EmbeddedFiles 3 0 R >>")),
                arguments("a PDF behind a password", FileFault.LOCKED, pdf("/Encrypt 9 0 R")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void badFilesAreRefusedWhateverTheyAreCalled(String what, FileFault fault, byte[] file) {
        assertThatExceptionOfType(UnusableFile.class).isThrownBy(() -> check("statuts.pdf", file))
            .extracting(UnusableFile::fault)
            .isEqualTo(fault);
    }

    @Test
    void noFileAtAllIsAnEmptyOne() {
        assertThatExceptionOfType(UnusableFile.class).isThrownBy(() -> this.check.check(null, null))
            .extracting(UnusableFile::key)
            .isEqualTo("FileFault.EMPTY");
    }

    @Test
    void tenMegabytesAreTakenAndOneByteMoreIsNot() throws Exception {
        assertThat(check("a.pdf", Files.heavy(FileCheck.MOST_BYTES)).size()).isEqualTo(10 * 1024 * 1024);
        assertThatExceptionOfType(UnusableFile.class)
            .isThrownBy(() -> check("a.pdf", Files.heavy(FileCheck.MOST_BYTES + 1)))
            .extracting(UnusableFile::fault)
            .isEqualTo(FileFault.HEAVY);
    }

    @Test
    void aPdfIsKeptByteForByte() throws Exception {
        CheckedFile file = check("Statuts 2024.PDF", pdf());
        assertThat(file.kind()).isEqualTo(FileKind.PDF);
        assertThat(file.name()).isEqualTo("Statuts 2024.pdf");
        assertThat(file.content().getInputStream()).hasBinaryContent(pdf());
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void aPdfWithPackedObjectsIsTaken() {
        assertThatCode(() -> check("a.pdf", packed("<< /Type /Page /JSless true >>"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = { "jpg", "png" })
    void aPictureIsDrawnAnew(String format) throws Exception {
        byte[] page = bytes("<script>alert(1)</script>");
        CheckedFile file = check("scan", joined(picture(format, 4000, 1000), page));
        assertThat(file.kind()).isEqualTo(FileKind.JPEG);
        assertThat(file.name()).isEqualTo("scan.jpg");
        byte[] drawn = file.content().getInputStream().readAllBytes();
        assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(ImageIO.read(file.content().getInputStream()).getWidth()).isEqualTo(3508);
    }

    @ParameterizedTest
    @ValueSource(strings = { "../../etc/passwd", "C:\\temp\\passwd.exe", "pass\r\nSet-Cookie: a=b\\passwd", "/passwd",
            "pa\u202Esswd", "..passwd..", "\u0000passwd" })
    void namesAreHarmless(String name) throws Exception {
        assertThat(check(name, pdf()).name()).matches("pa ?sswd\\.pdf");
    }

    @Test
    void namesKeepTheirScriptAndAreNotEndless() throws Exception {
        assertThat(check("القانون الأساسي.pdf", pdf()).name()).isEqualTo("القانون الأساسي.pdf");
        assertThat(check("س".repeat(300), pdf()).name()).hasSize(104);
        assertThat(check(null, pdf()).name()).isEqualTo("document.pdf");
    }

    @Test
    void aPdfThatUnfoldsWithoutEndIsRefusedSoon() {
        byte[] bomb = packed("0 ".repeat(50_000_000));
        assertThat(bomb).hasSizeLessThan(FileCheck.MOST_BYTES);
        assertThatExceptionOfType(UnusableFile.class).isThrownBy(() -> check("a.pdf", bomb))
            .extracting(UnusableFile::fault)
            .isEqualTo(FileFault.BROKEN);
    }

    @Test
    void damagedFilesNeverEscapeAsFailures() throws Exception {
        Random random = new Random(5);
        for (byte[] whole : new byte[][] { pdf(), packed("<< /Type /Page >>"), picture("png", 60, 60) }) {
            for (int turn = 0; turn < 200; turn++) {
                byte[] damaged = whole.clone();
                for (int hit = 0; hit < 6; hit++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    check("a.pdf", damaged);
                }
                catch (UnusableFile ex) {
                    assertThat(ex.key()).startsWith("FileFault.");
                }
            }
        }
    }

}
