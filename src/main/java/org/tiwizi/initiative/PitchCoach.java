package org.tiwizi.initiative;

import java.util.regex.Pattern;

import org.tiwizi.shared.Language;

/**
 * What convinces a company, each with its points out of 100. The page names a check with
 * {@code PitchCoach.<name>}, and says how to meet it with
 * {@code PitchCoach.<name>.advice}. Pure: the same initiative always scores the same.
 */
public enum PitchCoach {

    /** The problem is told, not only named. */
    PROBLEM(20, "problem") {
        @Override
        boolean isMet(InitiativeCard initiative, InitiativeText text, Language language) {
            return words(text.problem()) >= 20;
        }
    },

    /** What is to be different at the end. */
    GOALS(15, "goals") {
        @Override
        boolean isMet(InitiativeCard initiative, InitiativeText text, Language language) {
            return words(text.goals()) >= 8;
        }
    },

    /** Who gains by it, and how many they are. */
    BENEFICIARIES(20, "beneficiaries") {
        @Override
        boolean isMet(InitiativeCard initiative, InitiativeText text, Language language) {
            return words(text.beneficiaries()) >= 2 && NUMBER.matcher(text.beneficiaries()).find();
        }
    },

    /** What a company will hand over, for each need. */
    DELIVERABLE(20, "") {
        @Override
        boolean isMet(InitiativeCard initiative, InitiativeText text, Language language) {
            return !initiative.needs().isEmpty() && initiative.needs()
                .stream()
                .allMatch((need) -> words(need.text(language).text().deliverable()) >= 5);
        }
    },

    /** Two or three sentences that one reads in a list. */
    SUMMARY(10, "summary") {
        @Override
        boolean isMet(InitiativeCard initiative, InitiativeText text, Language language) {
            return words(text.summary()) >= 8 && text.summary().length() <= 400;
        }
    },

    /** When it begins and ends, so that a company can plan its people. */
    DATES(5, "startsOn") {
        @Override
        boolean isMet(InitiativeCard initiative, InitiativeText text, Language language) {
            return initiative.startsOn() != null && initiative.endsOn() != null;
        }
    },

    /** What the partner gains: a goal that its own ESG report can count. */
    GAIN(10, "goals") {
        @Override
        boolean isMet(InitiativeCard initiative, InitiativeText text, Language language) {
            return !initiative.goals().isEmpty();
        }
    };

    /** The score that a submission demands (DOMAIN.md, section 4). */
    public static final int ENOUGH = 60;

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final int points;

    private final String field;

    PitchCoach(int points, String field) {
        this.points = points;
        this.field = field;
    }

    public int points() {
        return this.points;
    }

    /**
     * Where it is written: the id of the field in the form of the initiative, or nothing
     * when that is in its needs.
     */
    public String field(Language language) {
        return switch (this) {
            case PROBLEM, GOALS, BENEFICIARIES, SUMMARY -> language.code() + "." + this.field;
            default -> this.field;
        };
    }

    abstract boolean isMet(InitiativeCard initiative, InitiativeText text, Language language);

    static int words(String text) {
        return (text == null) ? 0 : (int) WORD.matcher(text).results().count();
    }

}
