package org.tiwizi.convention;

import java.security.SecureRandom;

/**
 * What is printed on a convention for checking it: ten characters without those that look
 * alike, 50 bits that nobody guesses.
 */
final class Code {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {
    }

    static String fresh() {
        return RANDOM.ints(LENGTH, 0, CHARACTERS.length())
            .map(CHARACTERS::charAt)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

}
