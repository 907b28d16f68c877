package org.tiwizi.initiative;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Semaphore;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a JPEG or PNG anew as a small JPEG: what was hidden in the file, its place and
 * camera among it, stays behind. What the file is, its first bytes say, never its name.
 */
class PictureEncoder {

    /** What an upload may weigh, in bytes. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final long MOST_PIXELS = 40_000_000;

    private static final int WIDTH = 640;

    private static final int HEIGHT = 1280;

    private static final int GOOD_WEIGHT = 40 * 1024;

    private static final float[] QUALITIES = { 0.82f, 0.7f, 0.6f, 0.5f, 0.4f };

    private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };

    private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

    // decoding takes memory: two at a time, whatever comes in
    private final Semaphore places = new Semaphore(2);

    EncodedPicture encode(byte[] file) throws UnusablePicture {
        if (file.length == 0) {
            throw new UnusablePicture("initiative.picture.empty");
        }
        if (file.length > MOST_BYTES) {
            throw new UnusablePicture("initiative.picture.heavy");
        }
        this.places.acquireUninterruptibly();
        try {
            return jpeg(scaled(read(file)));
        }
        // the decoders of the JDK answer broken files with many kinds of exceptions
        catch (IOException | RuntimeException ex) {
            throw new UnusablePicture("initiative.picture.broken");
        }
        finally {
            this.places.release();
        }
    }

    private static BufferedImage read(byte[] file) throws IOException, UnusablePicture {
        boolean jpeg = begins(file, JPEG);
        if (!jpeg && !begins(file, PNG)) {
            throw new UnusablePicture("initiative.picture.kind");
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png").next();
        boolean[] warned = new boolean[1];
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw new UnusablePicture("initiative.picture.large");
            }
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = (int) Math.max(1, 0.5 / Math.max(factor(width, height), factor(height, width)));
            thinned.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, thinned);
            // a JPEG that was cut short is filled with grey instead of being refused
            if (warned[0] && jpeg && !ends(file)) {
                throw new UnusablePicture("initiative.picture.broken");
            }
            return jpeg ? Orientation.of(file).upright(image) : image;
        }
        finally {
            reader.dispose();
        }
    }

    private static double factor(double width, double height) {
        return Math.min(1, Math.min(WIDTH / width, HEIGHT / height));
    }

    // by halves, so that no line of the picture is stepped over
    private static BufferedImage scaled(BufferedImage image) {
        double factor = factor(image.getWidth(), image.getHeight());
        if (factor < 0.5) {
            return scaled(drawn(image, image.getWidth() / 2, image.getHeight() / 2));
        }
        return drawn(image, Math.round(image.getWidth() * factor), Math.round(image.getHeight() * factor));
    }

    private static BufferedImage drawn(BufferedImage image, long wantedWidth, long wantedHeight) {
        int width = (int) Math.max(1, wantedWidth);
        int height = (int) Math.max(1, wantedHeight);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return small;
    }

    private static EncodedPicture jpeg(BufferedImage image) throws IOException {
        byte[] content = new byte[0];
        for (float quality : QUALITIES) {
            content = jpeg(image, quality);
            if (content.length <= GOOD_WEIGHT) {
                break;
            }
        }
        return new EncodedPicture(content, image.getWidth(), image.getHeight());
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean begins(byte[] file, byte[] signature) {
        return file.length > signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean ends(byte[] file) {
        for (int at = Math.max(0, file.length - 32); at < file.length - 1; at++) {
            if (file[at] == (byte) 0xFF && file[at + 1] == (byte) 0xD9) {
                return true;
            }
        }
        return false;
    }

}
