package org.tiwizi.audit;

import org.jspecify.annotations.Nullable;

/**
 * What reading the whole chain found.
 *
 * @param last the number of the last line; 0 when there is none
 * @param hash its hash, to be noted elsewhere
 * @param broken the first line that is not as it was written, or that is missing
 */
record ChainCheck(long last, String hash, @Nullable Long broken) {

    boolean holds() {
        return this.broken == null;
    }

}
