package org.tiwizi.initiative;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;
import org.tiwizi.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tiwizi.initiative.InitiativeStatus.CHANGES_REQUESTED;
import static org.tiwizi.initiative.InitiativeStatus.CLOSED;
import static org.tiwizi.initiative.InitiativeStatus.DRAFT;
import static org.tiwizi.initiative.InitiativeStatus.IN_MODERATION;
import static org.tiwizi.initiative.InitiativeStatus.PAUSED;
import static org.tiwizi.initiative.InitiativeStatus.PUBLISHED;
import static org.tiwizi.initiative.InitiativeStatus.REJECTED;
import static org.tiwizi.initiative.Initiatives.TUESDAY;

class InitiativeTests {

    /** The drawn machine, once more and by step: what leads from where to where. */
    private static final Map<String, Map<InitiativeStatus, InitiativeStatus>> STEPS = Map.of( //
            "submit", Map.of(DRAFT, IN_MODERATION, CHANGES_REQUESTED, IN_MODERATION), //
            "publish", Map.of(IN_MODERATION, PUBLISHED), //
            "requestChanges", Map.of(IN_MODERATION, CHANGES_REQUESTED), //
            "reject", Map.of(IN_MODERATION, REJECTED), //
            "pause", Map.of(PUBLISHED, PAUSED), //
            "resume", Map.of(PAUSED, PUBLISHED), //
            "close", Map.of(PUBLISHED, CLOSED, PAUSED, CLOSED));

    private static final Map<String, Consumer<Initiative>> VERBS = Map.of( //
            "submit", (initiative) -> initiative.submit(TUESDAY), //
            "publish", (initiative) -> initiative.publish(TUESDAY), //
            "requestChanges", (initiative) -> initiative.requestChanges("Précisez", TUESDAY), //
            "reject", (initiative) -> initiative.reject("Hors sujet", TUESDAY), //
            "pause", (initiative) -> initiative.pause(TUESDAY), //
            "resume", (initiative) -> initiative.resume(TUESDAY), //
            "close", (initiative) -> initiative.close(TUESDAY));

    private static Initiative in(InitiativeStatus status) {
        Initiative initiative = Initiatives.draft();
        List<String> way = switch (status) {
            case DRAFT -> List.of();
            case IN_MODERATION -> List.of("submit");
            case CHANGES_REQUESTED -> List.of("submit", "requestChanges");
            case REJECTED -> List.of("submit", "reject");
            case PUBLISHED -> List.of("submit", "publish");
            case PAUSED -> List.of("submit", "publish", "pause");
            case CLOSED -> List.of("submit", "publish", "close");
        };
        way.forEach((step) -> VERBS.get(step).accept(initiative));
        return initiative;
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheDrawnStepsAreTaken(InitiativeStatus status) {
        VERBS.forEach((step, verb) -> {
            Initiative initiative = in(status);
            InitiativeStatus target = STEPS.get(step).get(status);
            if (target != null) {
                verb.accept(initiative);
                assertThat(initiative.status()).as(step).isEqualTo(target);
            }
            else {
                assertThatExceptionOfType(IllegalTransition.class).as("%s from %s", step, status)
                    .isThrownBy(() -> verb.accept(initiative));
                assertThat(initiative.status()).isEqualTo(status);
            }
        });
    }

    @Test
    void randomWaysNeverLeaveTheDrawing() {
        List<String> steps = VERBS.keySet().stream().sorted().toList();
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Initiative initiative = Initiatives.draft();
            boolean shown = false;
            for (int turn = 0; turn < 30; turn++) {
                InitiativeStatus before = initiative.status();
                String step = steps.get(random.nextInt(steps.size()));
                InitiativeStatus expected = STEPS.get(step).getOrDefault(before, before);
                try {
                    VERBS.get(step).accept(initiative);
                }
                catch (IllegalTransition ex) {
                    // refused: nothing may have moved
                }
                assertThat(initiative.status()).as("seed %d, %s from %s", seed, step, before).isEqualTo(expected);
                shown |= initiative.status() == PUBLISHED;
                assertThat(initiative.publishedAt() != null).isEqualTo(shown);
                assertThat(initiative.status().isWritable())
                    .isEqualTo(initiative.status() == DRAFT || initiative.status() == CHANGES_REQUESTED);
            }
        }
    }

    @Test
    void theFirstPublicationIsRemembered() {
        Initiative initiative = in(PAUSED);
        assertThat(initiative.resume(TUESDAY.plusSeconds(60)).initiativeId()).isEqualTo(initiative.id());
        assertThat(initiative.publishedAt()).isEqualTo(TUESDAY);
        assertThat(initiative.since()).isEqualTo(TUESDAY.plusSeconds(60));
    }

    @Test
    void eachStepTellsWhatHappened() {
        Initiative initiative = Initiatives.draft();
        UUID association = initiative.associationId();
        assertThat(initiative.submit(TUESDAY)).isEqualTo(new InitiativeSubmitted(initiative.id(), association));
        assertThat(initiative.requestChanges("Précisez", TUESDAY))
            .isEqualTo(new InitiativeReturned(initiative.id(), association, "Précisez"));
        initiative.submit(TUESDAY);
        assertThat(initiative.remark()).isNull();
        assertThat(initiative.publish(TUESDAY)).isEqualTo(new InitiativePublished(initiative.id(), association));
        assertThat(initiative.remark()).isNull();
        assertThat(initiative.pause(TUESDAY)).isEqualTo(new InitiativeHidden(initiative.id(), association));
    }

    @ParameterizedTest
    @EnumSource(names = { "DRAFT", "CHANGES_REQUESTED" }, mode = EnumSource.Mode.EXCLUDE)
    void onlyADraftIsWritten(InitiativeStatus status) {
        Initiative initiative = in(status);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> initiative.write(Initiatives.form()));
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> initiative.add(UUID.randomUUID(), Initiatives.needForm()));
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> initiative.remove(initiative.needs().iterator().next()));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> initiative.show(null));
    }

    @Test
    void aDraftNeedsNoMoreThanATitle() {
        Initiative initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), Initiatives.bareForm(), TUESDAY);
        assertThat(initiative.texts()).containsOnlyKeys(Language.FR);
        assertThat(initiative.slug()).startsWith("comptabilite-transparente");
    }

    @Test
    void aLanguageLeftEmptyGoesAndTheAddressFollowsTheTitle() {
        Initiative initiative = Initiatives.draft();
        InitiativeForm arabic = new InitiativeForm(
                new InitiativeTextForm(Initiatives.ARABIC_TITLE, null, null, null, null), null, null, null, null, null,
                null, null, null, null, null, null);
        initiative.write(arabic);
        assertThat(initiative.texts()).containsOnlyKeys(Language.AR);
        assertThat(initiative.goals()).isEmpty();
        assertThat(initiative.slug()).matches("[a-z0-9-]+").doesNotContain("comptabilite");
    }

    @Test
    void tenNeedsAreEnough() {
        Initiative initiative = Initiatives.draft();
        while (initiative.needs().size() < Initiative.MOST_NEEDS) {
            initiative.add(UUID.randomUUID(), Initiatives.needForm());
        }
        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> initiative.add(UUID.randomUUID(), Initiatives.needForm()));
    }

}
