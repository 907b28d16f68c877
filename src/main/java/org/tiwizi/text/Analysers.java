package org.tiwizi.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tiwizi.shared.Language;

/**
 * The one way in which texts are analysed. Stems of two languages may be compared with
 * each other; Arabic words are read alike in all of them.
 */
public final class Analysers {

    private static final Set<Language> LATIN = EnumSet.of(Language.FR, Language.EN);

    private static final Concepts CONCEPTS = concepts();

    private static final Map<Language, Analyser> ANALYSERS = new EnumMap<>(Map.of(Language.AR,
            new Analyser(LATIN, CONCEPTS), Language.FR, new Analyser(EnumSet.of(Language.FR), CONCEPTS), Language.EN,
            new Analyser(EnumSet.of(Language.EN), CONCEPTS)));

    private Analysers() {
    }

    /** For a text known to be in this language. */
    public static Analyser of(Language language) {
        return ANALYSERS.get(language);
    }

    /**
     * For what somebody types, who may use any language: a word has the stems of all.
     */
    public static Analyser ofAny() {
        return of(Language.AR);
    }

    private static Concepts concepts() {
        Concepts concepts = new Concepts();
        Map<Language, Analyser> plain = new EnumMap<>(Map.of(Language.AR, new Analyser(LATIN, new Concepts()),
                Language.FR, new Analyser(EnumSet.of(Language.FR), new Concepts()), Language.EN,
                new Analyser(EnumSet.of(Language.EN), new Concepts())));
        WordList.rows("concepts.tsv").forEach((row) -> {
            for (Language language : Language.values()) {
                List<String> wordings = Arrays.asList(row[1 + language.ordinal()].split("\\|"));
                wordings.forEach((wording) -> concepts.add(row[0], plain.get(language).words(wording)));
            }
        });
        return concepts;
    }

}
