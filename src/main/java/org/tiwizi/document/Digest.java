package org.tiwizi.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How many bytes something has, and their SHA-256 as 64 lower-case hexadecimal digits.
 */
public record Digest(long size, String sha256) {

    private static final int BUFFER = 16 * 1024;

    /** Reads to the end, keeping nothing. */
    public static Digest of(InputStream content) throws IOException {
        return of(content, Long.MAX_VALUE);
    }

    /** Reads to the end, but no more than so many bytes. */
    public static Digest of(InputStream content, long most) throws IOException {
        MessageDigest digest = sha256Digest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        int read = 0;
        while (size < most && read != -1) {
            digest.update(buffer, 0, read);
            size += read;
            read = content.read(buffer, 0, (int) Math.min(BUFFER, most - size));
        }
        return new Digest(size, hex(digest));
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

}
