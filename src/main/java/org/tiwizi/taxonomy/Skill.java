package org.tiwizi.taxonomy;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Label;

/**
 * A skill of ESCO.
 *
 * @param id the last part of its address
 * @param uri its address
 * @param domainCode its group in the short-list, none beyond it
 * @param tier 1 and 2 for the short-list, {@link #BEYOND} for the rest of ESCO
 * @param name beyond the short-list, in the next language where one is missing
 * @param otherNames in any language
 */
public record Skill(UUID id, String uri, @Nullable String domainCode, int tier, Label name, List<String> otherNames) {

    /** The tier of skills that are not in the short-list. */
    public static final int BEYOND = 3;

}
