package org.tiwizi.shared;

import java.util.Locale;
import java.util.UUID;

import com.ibm.icu.text.Transliterator;

/**
 * The readable part of a public address: Latin letters, digits and hyphens, ending in
 * eight digits of the id so that two things of one name stay apart.
 */
public final class Slug {

    private static final int LENGTH = 60;

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {
    }

    public static String of(String name, UUID id) {
        String latin = LATIN.transliterate(name)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’ʿʾ]", "")
            .replaceAll("[^a-z0-9]+", "-");
        String trimmed = (latin.length() > LENGTH) ? latin.substring(0, LENGTH) : latin;
        return (trimmed + "-" + id.toString().substring(0, 8)).replaceAll("-{2,}", "-").replaceAll("^-", "");
    }

}
