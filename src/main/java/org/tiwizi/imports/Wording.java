package org.tiwizi.imports;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.NeedText;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Skill;

/** Foreign texts brought into our shape and our lengths. */
final class Wording {

    static final int TITLE = 200;

    static final int NAME = 160;

    static final int MISSION = 2000;

    static final int DESCRIPTION = 3000;

    static final int PROBLEM = 5000;

    private static final int SUMMARY = 200;

    private static final int SUMMARY_LIMIT = 500;

    private Wording() {
    }

    /** The id that a thing of a source always gets, run after run. */
    static UUID id(String source, String externalId, String part) {
        return UUID.nameUUIDFromBytes((source + ":" + externalId + ":" + part).getBytes(StandardCharsets.UTF_8));
    }

    /** At most so many characters, ending in … where words were left out. */
    static String clip(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        String part = text.substring(0, limit - 1);
        int blank = part.lastIndexOf(' ');
        String kept = (blank > limit / 2) ? part.substring(0, blank) : part;
        int last = kept.length() - 1;
        return (Character.isHighSurrogate(kept.charAt(last)) ? kept.substring(0, last) : kept).stripTrailing() + "…";
    }

    /**
     * The first sentences: as many as end within about 200 characters, at least one, and
     * never more than 500 characters.
     */
    static String summary(String text, Language language) {
        if (text.length() <= SUMMARY) {
            return text;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
        sentences.setText(text);
        int end = sentences.next();
        for (int next = sentences.next(); next != BreakIterator.DONE && next <= SUMMARY; next = sentences.next()) {
            end = next;
        }
        return clip(text.substring(0, end).strip(), SUMMARY_LIMIT);
    }

    /** The whole text, unless the summary says it all. */
    static @Nullable String problem(String text, Language language) {
        return summary(text, language).equals(text) ? null : clip(text, PROBLEM);
    }

    static String capitalised(String text) {
        int first = text.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toTitleCase(first))
            .append(text.substring(Character.charCount(first)))
            .toString();
    }

    /**
     * A need that its source does not describe: the skills say what for, the rest is to
     * be agreed.
     */
    static NeedText need(List<Skill> skills, Language language) {
        String names = skills.stream()
            .map((skill) -> skill.name().in(language).strip())
            .collect(Collectors.joining((language == Language.AR) ? "، " : ", "));
        return new NeedText(
                clip(capitalised(names.isEmpty() ? help(language) : help(language) + colon(language) + names), TITLE),
                toBeAgreed(language));
    }

    /** Hours and people are required of a need, and no source names them. */
    static String toBeAgreed(Language language) {
        return switch (language) {
            case AR -> "يحدد المخرج وعدد الساعات والأشخاص باتفاق بين الطرفين: لا يذكرها النص الأصلي.";
            case FR ->
                "Le livrable, les heures et le nombre de personnes sont à convenir : le texte d’origine ne les précise pas.";
            case EN ->
                "What is delivered, the hours and the number of people are to be agreed: the original text does not name them.";
        };
    }

    private static String help(Language language) {
        return switch (language) {
            case AR -> "كفاءات مطلوبة";
            case FR -> "Compétences recherchées";
            case EN -> "Skills wanted";
        };
    }

    private static String colon(Language language) {
        return (language == Language.FR) ? "\u00a0: " : ": ";
    }

}
