package org.tiwizi.mail.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A content security policy that allows nothing but the one style that a page brings. */
final class StylePolicy {

    private static final String BEGIN = "<style>";

    private static final String END = "</style>";

    private StylePolicy() {
    }

    static String of(String html) {
        int begin = html.indexOf(BEGIN);
        int end = html.indexOf(END);
        String style = (begin < 0 || end < begin) ? "'none'"
                : "'sha256-" + hash(html.substring(begin + BEGIN.length(), end)) + "'";
        return "default-src 'none'; style-src " + style
                + "; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox allow-popups";
    }

    private static String hash(String style) {
        try {
            return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
