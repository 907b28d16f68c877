package org.tiwizi.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PictureEncoderTests {

    private final PictureEncoder encoder = new PictureEncoder(5 * 1024 * 1024, 640, 1280, 40 * 1024);

    private static byte[] file(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage image(EncodedPicture encoded) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(encoded.content()));
    }

    private void refuses(byte[] file, FileFault fault) {
        assertThatExceptionOfType(UnusableFile.class).isThrownBy(() -> this.encoder.encode(file))
            .extracting(UnusableFile::fault)
            .isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = { "jpg", "png" })
    void aLargePictureBecomesSmall(String format) throws Exception {
        EncodedPicture encoded = this.encoder.encode(file(format, 3000, 2000));
        assertThat(encoded.width()).isEqualTo(640);
        assertThat(encoded.height()).isEqualTo(427);
        BufferedImage image = image(encoded);
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(encoded.content()).hasSizeLessThan(40 * 1024).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(new Color(image.getRGB(100, 200)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(500, 200)).getBlue()).isGreaterThan(200);
    }

    @Test
    void evenNoiseStaysLight() throws Exception {
        BufferedImage noise = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < 1200; x++) {
            for (int y = 0; y < 900; y++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(noise, "jpg", bytes);
        assertThat(this.encoder.encode(bytes.toByteArray()).content()).hasSizeLessThan(150_000);
    }

    @Test
    void aSmallPictureKeepsItsSizeAndClearPartsBecomeWhite() throws Exception {
        BufferedImage clear = new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", bytes);
        EncodedPicture encoded = this.encoder.encode(bytes.toByteArray());
        assertThat(encoded.width()).isEqualTo(20);
        assertThat(new Color(image(encoded).getRGB(5, 5))).isEqualTo(Color.WHITE);
    }

    @Test
    void aSliverIsDrawnWithoutHarm() throws Exception {
        EncodedPicture encoded = this.encoder.encode(file("png", 20_000, 3));
        assertThat(encoded.width()).isEqualTo(640);
        assertThat(encoded.height()).isEqualTo(1);
    }

    @Test
    void whatALyingTelephoneTookStandsUpright() throws Exception {
        byte[] exif = { (byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
                0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0 };
        byte[] plain = file("jpg", 400, 200);
        ByteBuffer turned = ByteBuffer.allocate(plain.length + exif.length);
        turned.put(plain, 0, 2).put(exif).put(plain, 2, plain.length - 2);
        EncodedPicture encoded = this.encoder.encode(turned.array());
        assertThat(encoded.width()).isEqualTo(200);
        assertThat(encoded.height()).isEqualTo(400);
        // left of the lying picture is the top of the upright one
        assertThat(new Color(image(encoded).getRGB(100, 50)).getRed()).isGreaterThan(200);
        assertThat(new String(encoded.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void aPageBehindAPictureIsLeftBehind() throws Exception {
        byte[] picture = file("jpg", 300, 200);
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(picture, picture.length + page.length);
        System.arraycopy(page, 0, both, picture.length, page.length);
        assertThat(new String(this.encoder.encode(both).content(), StandardCharsets.ISO_8859_1))
            .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "GIF89a-------------", "%PDF-1.7", "MZ",
            "just text in a file named photo.png", "<html>", "\u0000\u0000\u0000" })
    void whatOnlyCallsItselfAPictureIsRefused(String content) {
        refuses(content.getBytes(StandardCharsets.UTF_8), FileFault.KIND);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        refuses(new byte[0], FileFault.EMPTY);
        refuses(new byte[5 * 1024 * 1024 + 1], FileFault.HEAVY);
    }

    @ParameterizedTest
    @ValueSource(strings = { "jpg", "png" })
    void aPictureCutShortIsRefused(String format) throws Exception {
        byte[] whole = file(format, 1500, 1200);
        for (int part = 2; part <= 10; part++) {
            refuses(Arrays.copyOf(whole, whole.length / part), FileFault.BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 30_000, 65_535, Integer.MAX_VALUE })
    void aPictureThatUnfoldsToGigabytesIsRefusedByItsHeader(int side) throws Exception {
        byte[] bomb = file("png", 10, 10);
        ByteBuffer header = ByteBuffer.wrap(bomb);
        header.putInt(16, side).putInt(20, side);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        header.putInt(29, (int) sum.getValue());
        refuses(bomb, FileFault.LARGE);
    }

    @Test
    void damagedFilesNeverEscapeAsFailures() throws Exception {
        Random random = new Random(3);
        for (String format : new String[] { "jpg", "png" }) {
            byte[] whole = file(format, 200, 100);
            for (int turn = 0; turn < 300; turn++) {
                byte[] damaged = whole.clone();
                for (int hit = 0; hit < 5; hit++) {
                    damaged[3 + random.nextInt(damaged.length - 3)] = (byte) random.nextInt();
                }
                try {
                    this.encoder.encode(damaged);
                }
                catch (UnusableFile ex) {
                    assertThat(ex.fault()).isIn(FileFault.KIND, FileFault.LARGE, FileFault.BROKEN);
                }
            }
        }
    }

}
