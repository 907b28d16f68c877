package org.tiwizi.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The three languages of the portal; Arabic comes first where nothing decides. */
public enum Language {

    AR, FR, EN;

    /** The code in addresses, cookies and {@code lang} attributes: ar, fr, en. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The direction of its script, for {@code dir} attributes. */
    public String direction() {
        return (this == AR) ? "rtl" : "ltr";
    }

    /**
     * The locale of its texts, numbers and dates in Morocco: ar-MA has Western digits and
     * Moroccan months, fr-FR the no-break space (DESIGN.md, section 5.4).
     */
    public Locale locale() {
        return switch (this) {
            case AR -> Locale.forLanguageTag("ar-MA");
            case FR -> Locale.FRANCE;
            case EN -> Locale.UK;
        };
    }

    /** The language with this code, if it is one of ours. */
    public static Optional<Language> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter((language) -> language.code().equalsIgnoreCase(code)).findFirst();
    }

    /** All languages one may write in, this one first. */
    public List<Language> andOthers() {
        return Stream.concat(Stream.of(this), Arrays.stream(values()).filter((other) -> other != this)).toList();
    }

    /** The language of a reader's locale; Arabic for any other. */
    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(AR);
    }

}
