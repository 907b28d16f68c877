package org.tiwizi.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a name sounds, by its consonants, the same whether it is written in Arabic or the
 * way Moroccans write Arabic and Amazigh names in Latin letters: شفشاون and Chefchaouen,
 * النور and Ennour, بنعيسى and Benaissa.
 * <p>
 * Vowels inside a word are left out, since Arabic writes few and French spellings vary; a
 * first one is kept as A. Letters that Latin spellings do not tell apart are one: t for ت
 * ط ث, k for ك ق and the Moroccan g.
 */
public final class Sounds {

    private static final Map<Character, String> ARABIC = Map.ofEntries(Map.entry('ب', "B"), Map.entry('ت', "T"),
            Map.entry('ث', "T"), Map.entry('ج', "J"), Map.entry('ح', "H"), Map.entry('خ', "Q"), Map.entry('د', "D"),
            Map.entry('ذ', "D"), Map.entry('ر', "R"), Map.entry('ز', "Z"), Map.entry('س', "S"), Map.entry('ش', "X"),
            Map.entry('ص', "S"), Map.entry('ض', "D"), Map.entry('ط', "T"), Map.entry('ظ', "D"), Map.entry('غ', "G"),
            Map.entry('ف', "F"), Map.entry('ق', "K"), Map.entry('ك', "K"), Map.entry('ل', "L"), Map.entry('م', "M"),
            Map.entry('ن', "N"), Map.entry('ه', "H"));

    /** In this order, each on what the ones before have left. */
    private static final List<Rule> LATIN = List.of(new Rule("(.)\\1+", "$1"), new Rule("tch|sch|ch|sh", "X"),
            new Rule("dj", "J"), new Rule("kh", "Q"), new Rule("gh", "G"), new Rule("ph", "F"), new Rule("th", "T"),
            new Rule("dh", "D"), new Rule("ck|qu", "K"), new Rule("gu(?=[eiy])", "K"), new Rule("c(?=[eiy])", "S"),
            new Rule("[cqgk]", "K"), new Rule("x", "KS"), new Rule("[bp]", "B"), new Rule("[fv]", "F"),
            new Rule("d", "D"), new Rule("h$", ""), new Rule("h", "H"), new Rule("j", "J"), new Rule("l", "L"),
            new Rule("m", "M"), new Rule("n(?=B)", "M"), new Rule("n", "N"), new Rule("r", "R"), new Rule("s", "S"),
            new Rule("t", "T"), new Rule("z", "Z"), new Rule("^(?:ou|w)(?=[aeiou])", "W"), new Rule("^y", "Y"),
            new Rule("^[aeiou]+", "A"), new Rule("[aeiouwy]", ""));

    /** The article as it is written before a name: el, al, l, or the doubled letter. */
    private static final Pattern ARTICLE = Pattern
        .compile("^(?:[ae]l(?=[bcdfghjkmnpqrstvwxyza])|l(?=[bcdfghjkmnpqrstvwxz])|[ae](?=([nrsztd])\\1|ch|sh))");

    private static final Pattern LATIN_NAME = Pattern.compile("[a-z]{2,40}");

    private static final Pattern ARABIC_NAME = Pattern.compile("[\\u0621-\\u064a]{2,40}");

    private static final Pattern LEADING_ALEF = Pattern.compile("^ا(?=[^اوي]{2})");

    private static final Remembered<Set<String>> REMEMBERED = new Remembered<>(Sounds::find);

    private Sounds() {
    }

    /**
     * The codes of a word in comparable letters, none if it is no name in either script;
     * two words that share one may be the same name.
     */
    public static Set<String> of(String letters) {
        return REMEMBERED.get(letters);
    }

    private static Set<String> find(String letters) {
        if (ARABIC_NAME.matcher(letters).matches()) {
            return codes(letters, LEADING_ALEF, Sounds::arabic);
        }
        return LATIN_NAME.matcher(letters).matches() ? codes(letters, ARTICLE, Sounds::latin) : Set.of();
    }

    /** Of the word as it stands, and without what may stand before it. */
    private static Set<String> codes(String letters, Pattern before, UnaryOperator<String> code) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(code.apply(letters));
        codes.add(code.apply(before.matcher(letters).replaceFirst("")));
        return codes.stream().filter((one) -> one.length() > 1).collect(Collectors.toUnmodifiableSet());
    }

    private static String arabic(String letters) {
        StringBuilder code = new StringBuilder();
        for (int index = 0; index < letters.length(); index++) {
            char letter = letters.charAt(index);
            boolean first = index == 0;
            boolean last = index == letters.length() - 1;
            if (first && "اعء".indexOf(letter) >= 0) {
                code.append('A');
            }
            else if (first && letter == 'و') {
                code.append('W');
            }
            else if (first && letter == 'ي') {
                code.append('Y');
            }
            else if (!(last && letter == 'ه')) {
                code.append(ARABIC.getOrDefault(letter, ""));
            }
        }
        return code.toString().replace("NB", "MB");
    }

    private static String latin(String letters) {
        String code = letters;
        for (Rule rule : LATIN) {
            code = rule.pattern.matcher(code).replaceAll(rule.sound);
        }
        return code;
    }

    private record Rule(Pattern pattern, String sound) {

        Rule(String pattern, String sound) {
            this(Pattern.compile(pattern), sound);
        }

    }

}
