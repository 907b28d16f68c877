package org.tiwizi.document;

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
public class PictureEncoder {

    private static final long MOST_PIXELS = 40_000_000;

    private static final float[] QUALITIES = { 0.82f, 0.7f, 0.6f, 0.5f, 0.4f };

    private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF };

    private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };

    // decoding takes memory: two at a time, whatever comes in
    private static final Semaphore PLACES = new Semaphore(2);

    private final int mostBytes;

    private final int mostWidth;

    private final int mostHeight;

    private final int goodWeight;

    /**
     * An encoder for one use.
     * @param mostBytes what a file may weigh
     * @param mostWidth how wide the drawing becomes at most, in pixels
     * @param mostHeight how high it becomes at most, in pixels
     * @param goodWeight the bytes under which the drawing is not made any coarser
     */
    public PictureEncoder(int mostBytes, int mostWidth, int mostHeight, int goodWeight) {
        this.mostBytes = mostBytes;
        this.mostWidth = mostWidth;
        this.mostHeight = mostHeight;
        this.goodWeight = goodWeight;
    }

    /**
     * Draws a file anew.
     * @throws UnusableFile when it is empty, heavy, of more than 40 megapixels, no JPEG
     * or PNG, or broken
     */
    public EncodedPicture encode(byte[] file) throws UnusableFile {
        if (file.length == 0) {
            throw new UnusableFile(FileFault.EMPTY);
        }
        if (file.length > this.mostBytes) {
            throw new UnusableFile(FileFault.HEAVY);
        }
        PLACES.acquireUninterruptibly();
        try {
            return jpeg(scaled(read(file)));
        }
        // the decoders of the JDK answer broken files with many kinds of exceptions
        catch (IOException | RuntimeException ex) {
            throw new UnusableFile(FileFault.BROKEN);
        }
        finally {
            PLACES.release();
        }
    }

    private BufferedImage read(byte[] file) throws IOException, UnusableFile {
        boolean jpeg = begins(file, JPEG);
        if (!jpeg && !begins(file, PNG)) {
            throw new UnusableFile(FileFault.KIND);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png").next();
        boolean[] warned = new boolean[1];
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw new UnusableFile(FileFault.LARGE);
            }
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = (int) Math.max(1, 0.5 / Math.max(factor(width, height), factor(height, width)));
            thinned.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, thinned);
            // a JPEG that was cut short is filled with grey instead of being refused
            if (warned[0] && jpeg && !ends(file)) {
                throw new UnusableFile(FileFault.BROKEN);
            }
            return jpeg ? Orientation.of(file).upright(image) : image;
        }
        finally {
            reader.dispose();
        }
    }

    private double factor(double width, double height) {
        return Math.min(1, Math.min(this.mostWidth / width, this.mostHeight / height));
    }

    // by halves, so that no line of the picture is stepped over
    private BufferedImage scaled(BufferedImage image) {
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

    private EncodedPicture jpeg(BufferedImage image) throws IOException {
        byte[] content = new byte[0];
        for (float quality : QUALITIES) {
            content = jpeg(image, quality);
            if (content.length <= this.goodWeight) {
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
