package org.tiwizi.document;

/** The kinds of files that are kept; a PNG is kept as the JPEG drawn from it. */
public enum FileKind {

    PDF("application/pdf", "pdf"), JPEG("image/jpeg", "jpg");

    private final String mediaType;

    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return this.mediaType;
    }

    public String extension() {
        return this.extension;
    }

}
