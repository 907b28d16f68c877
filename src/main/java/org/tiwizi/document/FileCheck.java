package org.tiwizi.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Looks at a file that somebody sends, before anything of it is kept: its weight, its
 * kind from its bytes (never from its name), what is hidden in it, and what the antivirus
 * says. It is to be asked outside of transactions, since the antivirus takes its time.
 */
@Service
public class FileCheck {

    /** What a file may weigh, in bytes: 10 MB. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    // the longer side of an A4 page at 300 points an inch
    private static final int SIDE = 3508;

    private final PictureEncoder pictures = new PictureEncoder(MOST_BYTES, SIDE, SIDE, 2 * 1024 * 1024);

    private final Antivirus antivirus;

    FileCheck(Antivirus antivirus) {
        this.antivirus = antivirus;
    }

    /**
     * Checks a file; one that stands may be read again until the request ends.
     * @param name what its sender calls it
     * @param file none when the field was left empty
     * @throws UnusableFile with the fault, when it is not to be kept
     */
    public CheckedFile check(@Nullable String name, @Nullable InputStreamSource file) throws UnusableFile, IOException {
        if (file == null) {
            throw new UnusableFile(FileFault.EMPTY);
        }
        Digest digest = weighed(file);
        return switch (kind(file)) {
            case "application/pdf" -> pdf(name, digest, file);
            case "image/jpeg", "image/png" -> picture(name, file);
            default -> throw new UnusableFile(FileFault.KIND);
        };
    }

    static Digest weighed(InputStreamSource file) throws UnusableFile, IOException {
        try (InputStream content = file.getInputStream()) {
            Digest digest = Digest.of(content, MOST_BYTES + 1L);
            if (digest.size() == 0) {
                throw new UnusableFile(FileFault.EMPTY);
            }
            if (digest.size() > MOST_BYTES) {
                throw new UnusableFile(FileFault.HEAVY);
            }
            return digest;
        }
    }

    static String kind(InputStreamSource file) throws IOException {
        try (InputStream content = new BufferedInputStream(file.getInputStream())) {
            return MimeTypes.getDefaultMimeTypes().detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private CheckedFile pdf(@Nullable String name, Digest digest, InputStreamSource file)
            throws UnusableFile, IOException {
        try (InputStream content = file.getInputStream()) {
            new PdfInspection().pass(content);
        }
        return new CheckedFile(FileName.of(name, FileKind.PDF), FileKind.PDF, digest, this.antivirus.scan(file), file);
    }

    private CheckedFile picture(@Nullable String name, InputStreamSource file) throws UnusableFile, IOException {
        // what was sent, since what is drawn from it is ours
        Scan scan = this.antivirus.scan(file);
        byte[] drawn = this.pictures.encode(bytes(file)).content();
        Digest digest = Digest.of(new ByteArrayInputStream(drawn));
        return new CheckedFile(FileName.of(name, FileKind.JPEG), FileKind.JPEG, digest, scan,
                () -> new ByteArrayInputStream(drawn));
    }

    private static byte[] bytes(InputStreamSource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(MOST_BYTES);
        }
    }

}
