package org.tiwizi.organisation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.PlainText;
import org.tiwizi.taxonomy.Known;

/**
 * An organisation’s profile as its members write it. The version is the one they read:
 * any but the stored one is a conflict. All is text, so that one unreadable answer never
 * hides what is wrong with another.
 */
@NullUnmarked
public record OrganisationForm(String version, @Valid OrganisationWords ar, @Valid OrganisationWords fr,
        @Valid OrganisationWords en, @NotBlank @Known(Known.Kind.REGION) String region,
        @Known(Known.Kind.PROVINCE) String province, @Known(Known.Kind.SECTOR) String sector,
        @Known(Known.Kind.ACTIVITY) String activitySector, @ValidIce String ice, @ValidYear String foundedIn,
        @PlainText @Size(max = 200) @ValidWebsite String website) {

    public OrganisationForm {
        ar = (ar != null) ? ar : OrganisationWords.blank();
        fr = (fr != null) ? fr : OrganisationWords.blank();
        en = (en != null) ? en : OrganisationWords.blank();
    }

    /** As the profile stands. */
    static OrganisationForm of(OrganisationPage page, int version) {
        OrganisationCard card = page.card();
        return new OrganisationForm(String.valueOf(version), words(page, Language.AR), words(page, Language.FR),
                words(page, Language.EN), card.regionCode(), card.provinceCode(), card.sectorCode(),
                card.activityCode(), page.ice(), (page.foundedIn() != null) ? page.foundedIn().toString() : null,
                page.website());
    }

    private static OrganisationWords words(OrganisationPage page, Language language) {
        return new OrganisationWords(page.card().names().get(language), page.missions().get(language));
    }

    /** At least one language is complete. */
    @AssertTrue
    public boolean isWritten() {
        return Stream.of(this.ar, this.fr, this.en)
            .anyMatch((words) -> words.name() != null && words.mission() != null);
    }

    /** The languages in which it would change or take away one of these names. */
    public List<Language> renames(Map<Language, String> names) {
        return Stream.of(Language.values())
            .filter(names::containsKey)
            .filter((language) -> !names.get(language).equals(in(language).name()))
            .toList();
    }

    OrganisationWords in(Language language) {
        return switch (language) {
            case AR -> this.ar;
            case FR -> this.fr;
            case EN -> this.en;
        };
    }

    Map<Language, OrganisationText> texts() {
        Map<Language, OrganisationText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            OrganisationWords words = in(language);
            if (words.name() != null) {
                texts.put(language, new OrganisationText(words.name(), words.mission()));
            }
        }
        return texts;
    }

}
