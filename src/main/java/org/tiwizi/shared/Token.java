package org.tiwizi.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret of 256 bits that goes into one link; we keep only its SHA-256
 * (REQUIREMENTS.md, R16).
 */
public record Token(String secret) {

    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, which nobody can guess. */
    public static Token fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored of it: its SHA-256 in 64 hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public String toString() {
        return "Token";
    }

}
