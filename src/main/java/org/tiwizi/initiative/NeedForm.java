package org.tiwizi.initiative;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.taxonomy.Known;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an association writes of a need.
 *
 * @param ar the Arabic texts
 * @param fr the French texts
 * @param en the English texts
 * @param skills one to six skills, by id
 * @param hours in all, of all people together
 * @param people how many are wanted
 * @param places how many companies may share it, one when nothing is said
 * @param mode on site, remotely, or both
 * @param region the code of a region, none for the place of the initiative
 * @param province the code of a province of that region
 * @param startsOn when the work may begin
 * @param endsOn when it is to be done
 * @param version the version that was read before writing, none for a new need
 * @param key given to an empty form, so that one sent twice makes one need
 */
@NullUnmarked
public record NeedForm(@Valid NeedTextForm ar, @Valid NeedTextForm fr, @Valid NeedTextForm en,
        @NotEmpty @Size(max = 6) List<UUID> skills, @NotNull @Min(1) @Max(2000) Integer hours,
        @NotNull @Min(1) @Max(100) Integer people, @NotNull @Min(1) @Max(10) Integer places, @NotNull Mode mode,
        @Known(Known.Kind.REGION) String region, @Known(Known.Kind.PROVINCE) String province,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate startsOn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate endsOn, Integer version, UUID key) {

    public NeedForm {
        ar = (ar != null) ? ar : NeedTextForm.of(null);
        fr = (fr != null) ? fr : NeedTextForm.of(null);
        en = (en != null) ? en : NeedTextForm.of(null);
        places = (places != null) ? places : 1;
        skills = (skills == null) ? List.of() : skills.stream().filter(Objects::nonNull).distinct().toList();
    }

    public static NeedForm blank() {
        return new NeedForm(null, null, null, null, null, null, null, null, null, null, null, null, null,
                UUID.randomUUID());
    }

    static NeedForm of(Need need) {
        Map<Language, NeedText> texts = need.texts();
        return new NeedForm(NeedTextForm.of(texts.get(Language.AR)), NeedTextForm.of(texts.get(Language.FR)),
                NeedTextForm.of(texts.get(Language.EN)), need.skills().stream().sorted().toList(), need.hours(),
                need.people(), need.places().places(), need.mode(), need.regionCode(), need.provinceCode(),
                need.startsOn(), need.endsOn(), need.version(), null);
    }

    /** The same, to be sent once more over a newer version. */
    public NeedForm over(Integer version) {
        return new NeedForm(this.ar, this.fr, this.en, this.skills, this.hours, this.people, this.places, this.mode,
                this.region, this.province, this.startsOn, this.endsOn, version, this.key);
    }

    /** The texts typed in a language. */
    public NeedTextForm in(Language language) {
        return switch (language) {
            case AR -> this.ar;
            case FR -> this.fr;
            case EN -> this.en;
        };
    }

    /** All that was typed, titles first, for suggesting skills. */
    public String wording() {
        Stream<String> titles = Stream.of(this.ar.title(), this.fr.title(), this.en.title());
        Stream<String> deliverables = Stream.of(this.ar.deliverable(), this.fr.deliverable(), this.en.deliverable());
        return Stream.of(titles, deliverables)
            .map((texts) -> texts.filter(Objects::nonNull).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining("\n"));
    }

    Map<Language, NeedText> texts() {
        Map<Language, NeedText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (in(language).begun()) {
                texts.put(language, new NeedText(in(language).title(), in(language).deliverable()));
            }
        }
        return texts;
    }

}
