package org.tiwizi.initiative;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;

import static org.assertj.core.api.Assertions.assertThat;

class PitchTests {

    private static final String WORDS = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
            + "quinze seize dix sept dix huit dix neuf vingt";

    /** An initiative that meets exactly these checks. */
    private static InitiativeCard meeting(Set<PitchCoach> met, Mode mode) {
        InitiativeText text = new InitiativeText("Titre", met.contains(PitchCoach.SUMMARY) ? WORDS : "Court.",
                met.contains(PitchCoach.PROBLEM) ? WORDS : null, met.contains(PitchCoach.GOALS) ? WORDS : "peu",
                met.contains(PitchCoach.BENEFICIARIES) ? "85 enfants" : "des enfants");
        boolean dated = met.contains(PitchCoach.DATES);
        NeedCard need = new NeedCard(UUID.randomUUID(), UUID.randomUUID(), "s", UUID.randomUUID(), Map.of(Language.FR,
                new NeedText("Besoin",
                        met.contains(PitchCoach.DELIVERABLE) ? "Un plan comptable adapté à trois projets" : "Un plan")),
                List.of(Initiatives.SKILL), 10, 1, NeedPlaces.ONE, mode, null, null, null, null, false);
        return new InitiativeCard(UUID.randomUUID(), "s", UUID.randomUUID(), InitiativeStatus.DRAFT,
                Map.of(Language.FR, text), "DISABILITY", met.contains(PitchCoach.GAIN) ? List.of(4) : List.of(), null,
                null, dated ? LocalDate.of(2027, 1, 1) : null, dated ? LocalDate.of(2027, 2, 1) : null, null,
                Origin.MEMBERS, null, null, List.of(need));
    }

    @Test
    void theChecksWeighOneHundredTogether() {
        assertThat(Arrays.stream(PitchCoach.values()).mapToInt(PitchCoach::points).sum()).isEqualTo(100);
    }

    @Test
    void eachSetOfChecksScoresItsOwnPoints() {
        PitchCoach[] all = PitchCoach.values();
        for (int mask = 0; mask < 1 << all.length; mask++) {
            Set<PitchCoach> met = EnumSet.noneOf(PitchCoach.class);
            for (PitchCoach check : all) {
                if ((mask & (1 << check.ordinal())) != 0) {
                    met.add(check);
                }
            }
            Pitch pitch = Pitch.of(meeting(met, Mode.REMOTE));
            assertThat(pitch.met()).isEqualTo(met);
            assertThat(pitch.score()).isEqualTo(met.stream().mapToInt(PitchCoach::points).sum()).isBetween(0, 100);
            assertThat(pitch.enough()).isEqualTo(pitch.score() >= 60);
            assertThat(pitch.open()).hasSize(all.length - met.size()).noneMatch(met::contains);
        }
    }

    @Test
    void arabicWordsAndArabicNumbersCount() {
        assertThat(PitchCoach.words("يستفيد ٨٥ طفلا من المركز")).isEqualTo(5);
        InitiativeText text = new InitiativeText("ع", "", null, null, "٨٥ طفلا");
        assertThat(PitchCoach.BENEFICIARIES.isMet(meeting(Set.of(), Mode.REMOTE), text, Language.AR)).isTrue();
    }

    @Test
    void theBestToldLanguageCounts() {
        InitiativeCard card = Initiatives.card(InitiativeStatus.DRAFT, null);
        assertThat(Pitch.of(card).language()).isEqualTo(Language.FR);
    }

    @Test
    void anyTextIsScoredWithoutHarm() {
        Random random = new Random(7);
        for (int turn = 0; turn < 300; turn++) {
            String text = random.ints(random.nextInt(200), 0, 0x2FFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
            InitiativeText written = new InitiativeText(text, text, text, text, text);
            for (PitchCoach check : PitchCoach.values()) {
                check.isMet(meeting(Set.of(), Mode.ONSITE), written, Language.FR);
            }
        }
    }

    @Test
    void whatIsMissingIsSaidPointByPoint() {
        Set<PitchCoach> all = EnumSet.allOf(PitchCoach.class);
        assertThat(Missing.of(meeting(all, Mode.REMOTE), true)).isEmpty();
        assertThat(Missing.of(meeting(all, Mode.REMOTE), false)).containsExactly(Missing.VERIFICATION);
        assertThat(Missing.of(meeting(all, Mode.ONSITE), true)).containsExactly(Missing.PLACE);
        assertThat(Missing.of(meeting(Set.of(), Mode.REMOTE), true)).containsExactly(Missing.PITCH);
        InitiativeCard bare = InitiativeCard
            .of(new Initiative(UUID.randomUUID(), UUID.randomUUID(), Initiatives.bareForm(), Initiatives.TUESDAY));
        assertThat(Missing.of(bare, true)).containsExactly(Missing.SUMMARY, Missing.SECTOR, Missing.NEED, Missing.PLACE,
                Missing.PITCH);
        assertThat(Missing.SUMMARY.address(bare)).endsWith("#fr.summary");
        assertThat(Missing.NEED.address(bare)).endsWith("/needs/new");
    }

}
