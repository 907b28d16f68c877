package org.tiwizi.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The addresses of all public pages of a sort, in order of id, for those who need every
 * one: read in pieces, so that a million take no more memory than a few. What is not to
 * be seen now is not in it.
 */
public interface Listing {

    /** What it lists, as it stands in addresses. */
    String name();

    /**
     * The ids after which further pieces of this size begin; none while one holds all.
     */
    List<UUID> cuts(int size);

    /** What comes after an id, at most this many; none only at the end. */
    List<Listed> after(UUID id, int limit);

    /**
     * One public page.
     *
     * @param path its address without the host
     * @param since when it came to be seen as it is, if that is known
     */
    record Listed(UUID id, String path, @Nullable Instant since) {

    }

}
