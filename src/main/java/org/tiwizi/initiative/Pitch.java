package org.tiwizi.initiative;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tiwizi.shared.Language;

/**
 * How convincing an initiative is, in the language in which it is told best: a reader
 * reads one language, not the sum of three.
 */
public record Pitch(Language language, Set<PitchCoach> met) {

    static Pitch of(InitiativeCard initiative) {
        return initiative.texts()
            .keySet()
            .stream()
            .sorted()
            .map((language) -> in(language, initiative))
            .max(Comparator.comparingInt(Pitch::score))
            .orElseThrow();
    }

    private static Pitch in(Language language, InitiativeCard initiative) {
        InitiativeText text = initiative.texts().get(language);
        Set<PitchCoach> met = EnumSet.noneOf(PitchCoach.class);
        Arrays.stream(PitchCoach.values()).filter((check) -> check.isMet(initiative, text, language)).forEach(met::add);
        return new Pitch(language, met);
    }

    /** From 0 to 100. */
    public int score() {
        return this.met.stream().mapToInt(PitchCoach::points).sum();
    }

    public boolean enough() {
        return score() >= PitchCoach.ENOUGH;
    }

    /** What a submission demands. */
    public int wanted() {
        return PitchCoach.ENOUGH;
    }

    /** What would improve it, the weightiest first. */
    public List<PitchCoach> open() {
        return Arrays.stream(PitchCoach.values())
            .filter((check) -> !this.met.contains(check))
            .sorted(Comparator.comparingInt(PitchCoach::points).reversed())
            .toList();
    }

}
