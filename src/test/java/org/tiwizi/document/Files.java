package org.tiwizi.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.springframework.core.io.ByteArrayResource;

/** Good and bad files, made by hand. */
public final class Files {

    private static final String PDF = """
            %%PDF-1.7
            1 0 obj << /Type /Catalog /Pages 2 0 R %s >> endobj
            2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
            xref
            0 3
            trailer << /Size 3 /Root 1 0 R >>
            startxref
            0
            %%%%EOF
            """;

    private Files() {
    }

    public static byte[] pdf() {
        return pdf("");
    }

    public static String sha256(byte[] content) {
        try {
            return Digest.of(new ByteArrayInputStream(content)).sha256();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A PDF that passed. */
    public static CheckedFile checked(String name) {
        byte[] pdf = pdf("/Named (" + name + ")");
        try {
            return new FileCheck((file) -> Scan.UNSCANNED).check(name, new ByteArrayResource(pdf));
        }
        catch (UnusableFile | IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** With more in its catalogue. */
    static byte[] pdf(String more) {
        return bytes(PDF.formatted(more));
    }

    /** With objects packed in a stream, as most programs write them. */
    static byte[] packed(String objects) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes("3 0 4 20 5 40 6 60\n" + objects));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        String head = "%PDF-1.7\n3 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\r\nstream\r\n";
        return joined(bytes(head), packed.toByteArray(), bytes("\nendstream endobj\nstartxref\n0\n%%EOF\n"));
    }

    static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(String entry, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A PDF of exactly so many bytes, in which nothing is wrong but its weight. */
    static byte[] heavy(int size) {
        byte[] head = bytes("%PDF-1.7\n%");
        byte[] tail = bytes("\nstartxref\n0\n%%EOF\n");
        byte[] filling = new byte[size - head.length - tail.length];
        Arrays.fill(filling, (byte) 'x');
        return joined(head, filling, tail);
    }

}
