package org.tiwizi.shared;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Something that people wrote, with the language that they wrote it in. */
public record Written<T>(Language language, T text) {

    private static final List<Language> FALLBACKS = List.of(Language.FR, Language.AR, Language.EN);

    /** For the {@code lang} attribute. */
    public String lang() {
        return this.language.code();
    }

    /** For the {@code dir} attribute. */
    public String dir() {
        return this.language.direction();
    }

    /**
     * The version a reader gets: their own language, else French, Arabic or English.
     * @throws IllegalArgumentException when nothing was written at all
     */
    public static <T> Written<T> best(Map<Language, T> versions, Language reader) {
        @Nullable T own = versions.get(reader);
        if (own != null) {
            return new Written<>(reader, own);
        }
        return FALLBACKS.stream()
            .filter(versions::containsKey)
            .findFirst()
            .map((language) -> new Written<>(language, versions.get(language)))
            .orElseThrow(() -> new IllegalArgumentException("Nothing written in any language"));
    }

}
