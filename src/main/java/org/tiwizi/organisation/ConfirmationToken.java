package org.tiwizi.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret in a confirmation link: 256 random bits for the e-mail, and the SHA-256 that
 * alone is stored (REQUIREMENTS.md, R16).
 */
record ConfirmationToken(String plain) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static ConfirmationToken fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new ConfirmationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(this.plain.getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public String toString() {
        return "ConfirmationToken";
    }

}
