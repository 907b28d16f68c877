package org.tiwizi.initiative;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Known;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an association writes of an initiative. A draft may be incomplete: only a title in
 * one language is demanded, the rest when it is submitted.
 *
 * @param ar the Arabic texts
 * @param fr the French texts
 * @param en the English texts
 * @param sector the code of a sector
 * @param goals at most three sustainable development goals, by number
 * @param region the code of a region
 * @param province the code of a province of that region
 * @param communes codes of communes of that province
 * @param startsOn when the work may begin
 * @param endsOn when it is to be done
 * @param version the version that was read before writing, none for a new initiative
 * @param key given to an empty form, so that one sent twice makes one initiative
 */
@NullUnmarked
public record InitiativeForm(@Valid InitiativeTextForm ar, @Valid InitiativeTextForm fr, @Valid InitiativeTextForm en,
        @Known(Known.Kind.SECTOR) String sector, @Size(max = 3) List<Integer> goals,
        @Known(Known.Kind.REGION) String region, @Known(Known.Kind.PROVINCE) String province,
        @Size(max = 150) List<String> communes, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate startsOn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate endsOn, Integer version, UUID key) {

    public InitiativeForm {
        ar = (ar != null) ? ar : InitiativeTextForm.of(null);
        fr = (fr != null) ? fr : InitiativeTextForm.of(null);
        en = (en != null) ? en : InitiativeTextForm.of(null);
        goals = given(goals);
        communes = given(communes);
    }

    private static <T> List<T> given(List<T> values) {
        return (values == null) ? List.of() : values.stream().filter(Objects::nonNull).distinct().toList();
    }

    public static InitiativeForm blank() {
        return new InitiativeForm(null, null, null, null, null, null, null, null, null, null, null, UUID.randomUUID());
    }

    static InitiativeForm of(Initiative initiative) {
        Map<Language, InitiativeText> texts = initiative.texts();
        return new InitiativeForm(InitiativeTextForm.of(texts.get(Language.AR)),
                InitiativeTextForm.of(texts.get(Language.FR)), InitiativeTextForm.of(texts.get(Language.EN)),
                initiative.sectorCode(), initiative.goals().stream().sorted().toList(), initiative.regionCode(),
                initiative.provinceCode(), initiative.communes().stream().sorted().toList(), initiative.startsOn(),
                initiative.endsOn(), initiative.version(), null);
    }

    /** The same, to be sent once more over a newer version. */
    public InitiativeForm over(Integer version) {
        return new InitiativeForm(this.ar, this.fr, this.en, this.sector, this.goals, this.region, this.province,
                this.communes, this.startsOn, this.endsOn, version, this.key);
    }

    /** The texts typed in a language. */
    public InitiativeTextForm in(Language language) {
        return switch (language) {
            case AR -> this.ar;
            case FR -> this.fr;
            case EN -> this.en;
        };
    }

    Map<Language, InitiativeText> texts() {
        Map<Language, InitiativeText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (in(language).begun()) {
                texts.put(language, in(language).text());
            }
        }
        return texts;
    }

}
