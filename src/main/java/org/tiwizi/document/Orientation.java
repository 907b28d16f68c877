package org.tiwizi.document;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, from the Exif part of a JPEG: telephones store pictures lying on
 * their side and note which side is up.
 */
enum Orientation {

    NORMAL, MIRRORED, TURNED, FLIPPED, TRANSPOSED, RIGHT, TRANSVERSE, LEFT;

    private static final int TAG = 0x0112;

    /** The note in the file; {@link #NORMAL} without one, or when it cannot be read. */
    static Orientation of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        }
        catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException ex) {
            return NORMAL;
        }
    }

    private static Orientation find(ByteBuffer file) {
        file.position(2);
        while (file.get() == (byte) 0xFF) {
            int marker = file.get() & 0xFF;
            int next = file.position() + (file.getShort() & 0xFFFF);
            if (marker == 0xDA) {
                return NORMAL;
            }
            if (marker == 0xE1 && file.getInt() == 0x45786966) {
                return inside(file.position(file.position() + 2).slice());
            }
            file.position(next);
        }
        return NORMAL;
    }

    private static Orientation inside(ByteBuffer exif) {
        exif.order((exif.getShort(0) == 0x4949) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * 12;
            if ((exif.getShort(at) & 0xFFFF) == TAG) {
                int value = exif.getShort(at + 8) & 0xFFFF;
                return (value >= 1 && value <= 8) ? values()[value - 1] : NORMAL;
            }
        }
        return NORMAL;
    }

    BufferedImage upright(BufferedImage image) {
        if (this == NORMAL) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = ordinal() >= TRANSPOSED.ordinal();
        BufferedImage upright = new BufferedImage(lying ? height : width, lying ? width : height,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(image, transform(width, height), null);
        pen.dispose();
        return upright;
    }

    private AffineTransform transform(int width, int height) {
        return switch (this) {
            case NORMAL -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case TURNED -> new AffineTransform(-1, 0, 0, -1, width, height);
            case FLIPPED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case TRANSPOSED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TRANSVERSE -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

}
