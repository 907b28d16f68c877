package org.tiwizi.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tiwizi.shared.Language;

/** The stems of a word in comparable letters. Not for several threads at once. */
class Stems {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}.*");

    /**
     * Letters that stand before a word without a blank and leave a word of four letters.
     */
    private static final Pattern ATTACHED = Pattern.compile("[وفبكل]\\p{IsArabic}{4,}");

    private final Set<Language> latin;

    private final ArabicStemmer arabic = new ArabicStemmer();

    private final FrenchLightStemmer french = new FrenchLightStemmer();

    private final EnglishStemmer english = new EnglishStemmer();

    /** Latin words are stemmed as words of each of these languages. */
    Stems(Set<Language> latin) {
        this.latin = latin;
    }

    /** One or more, the likeliest first. */
    List<String> of(String letters) {
        Set<String> stems = new LinkedHashSet<>();
        String singular = Plurals.singular(letters);
        if (ARABIC.matcher(letters).matches()) {
            stems.add(arabic(singular));
            if (ATTACHED.matcher(letters).matches()) {
                stems.add(arabic(Plurals.singular(letters.substring(1))));
            }
        }
        else {
            if (this.latin.contains(Language.FR)) {
                stems.add(french(singular));
            }
            if (this.latin.contains(Language.EN)) {
                stems.add(english(singular));
            }
        }
        return new ArrayList<>(stems);
    }

    private String arabic(String letters) {
        char[] word = letters.toCharArray();
        return new String(word, 0, this.arabic.stem(word, word.length));
    }

    private String french(String letters) {
        char[] word = letters.toCharArray();
        return new String(word, 0, this.french.stem(word, word.length));
    }

    private String english(String letters) {
        this.english.setCurrent(letters);
        this.english.stem();
        return this.english.getCurrent();
    }

}
