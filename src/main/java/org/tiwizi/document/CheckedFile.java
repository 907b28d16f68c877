package org.tiwizi.document;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/**
 * A file that passed every check, and only that can be kept: it is made by
 * {@link FileCheck} and by {@link PdfRenderer} alone.
 */
public final class CheckedFile {

    private final String name;

    private final FileKind kind;

    private final long size;

    private final String sha256;

    private final Scan scan;

    private final InputStreamSource content;

    CheckedFile(String name, FileKind kind, Digest digest, Scan scan, InputStreamSource content) {
        this.name = name;
        this.kind = kind;
        this.size = digest.size();
        this.sha256 = digest.sha256();
        this.scan = scan;
        this.content = content;
    }

    /** Safe to show and to offer as a file name; ends as its kind does. */
    public String name() {
        return this.name;
    }

    public FileKind kind() {
        return this.kind;
    }

    /** In bytes. */
    public long size() {
        return this.size;
    }

    /** 64 lower-case hexadecimal digits. */
    public String sha256() {
        return this.sha256;
    }

    /** The answer that offers it for saving, without keeping it. */
    public ResponseEntity<Resource> download() {
        return Download.of(this.name, this.kind, new AbstractResource() {

            @Override
            public long contentLength() {
                return CheckedFile.this.size;
            }

            @Override
            public String getDescription() {
                return CheckedFile.this.sha256;
            }

            @Override
            public InputStream getInputStream() throws IOException {
                return CheckedFile.this.content.getInputStream();
            }

        });
    }

    Scan scan() {
        return this.scan;
    }

    InputStreamSource content() {
        return this.content;
    }

}
