package org.tiwizi.offer;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

import static org.assertj.core.api.Assertions.assertThat;

class OfferFormTests {

    @Test
    void anEmptyFormAsksForATitleInTheLanguageOfTheReader() {
        assertThat(OfferForm.blank().missing(Language.AR)).containsExactly("ar.title");
        assertThat(OfferForm.blank().missing(Language.FR)).containsExactly("fr.title");
    }

    @Test
    void aLanguageThatWasBegunNeedsItsTitle() {
        OfferForm form = form(new OfferTextForm("عنوان", null), new OfferTextForm(null, "Deux comptables."));

        assertThat(form.missing(Language.EN)).containsExactly("fr.title");
        assertThat(form.texts()).containsOnlyKeys(Language.AR, Language.FR);
    }

    @Test
    void aDraftMayHaveGapsThatAreAskedForAtSubmission() {
        OfferForm form = form(new OfferTextForm("عنوان", null), null);

        assertThat(form.missing(Language.FR)).isEmpty();
        assertThat(form.missingToSubmit(Language.FR)).containsExactly("ar.description", "skills", "languages");
    }

    static OfferForm form(OfferTextForm ar, OfferTextForm fr) {
        return new OfferForm(ar, fr, null, null, 2, 40, Mode.REMOTE, null, null, null, null, null, null, null);
    }

    static OfferForm complete(UUID skill) {
        return new OfferForm(null, new OfferTextForm("Comptabilité", "Deux comptables."), null, List.of(skill), 2, 40,
                Mode.REMOTE, null, null, List.of("MA-05"), List.of(), List.of(Language.FR, Language.AR), null, null);
    }

}
