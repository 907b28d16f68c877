package org.tiwizi.document;

/** A JPEG of ours, with its size in pixels. */
public record EncodedPicture(byte[] content, int width, int height) {
}
