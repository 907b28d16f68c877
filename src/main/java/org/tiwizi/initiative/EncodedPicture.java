package org.tiwizi.initiative;

/** A JPEG of ours, with its size in pixels. */
record EncodedPicture(byte[] content, int width, int height) {
}
