package org.tiwizi.organisation;

import java.math.BigInteger;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The common company identifier (DOMAIN.md, section 3): 15 digits, of which 9 name the
 * legal unit, 4 the establishment and 2 are the control key.
 */
record Ice(String digits) {

    private static final int LENGTH = 15;

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /**
     * What was typed as an identifier: spaces and Arabic digits are accepted; none with a
     * letter, of another length, or all zeros.
     */
    static Optional<Ice> of(@Nullable String typed) {
        if (typed == null || typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        for (int character : typed.codePoints().toArray()) {
            int digit = Character.digit(character, 10);
            if (digit >= 0) {
                digits.append(digit);
            }
            else if (!Character.isSpaceChar(character) && !Character.isWhitespace(character)) {
                return Optional.empty();
            }
        }
        boolean complete = digits.length() == LENGTH && !digits.toString().matches("0+");
        return complete ? Optional.of(new Ice(digits.toString())) : Optional.empty();
    }

    /**
     * Whether the control key is right. It was so for all published numbers that we
     * measured, but no official text says it: a wrong key is a warning for the reviewer.
     */
    boolean keyHolds() {
        return new BigInteger(this.digits).mod(MODULUS).signum() == 0;
    }

}
