package org.tiwizi.offer;

import java.time.LocalDate;
import java.util.ArrayList;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Period;
import org.tiwizi.shared.PlainText;
import org.tiwizi.shared.Plausible;

/**
 * What a company writes of an offer; hours are in all, no regions means anywhere. A draft
 * may have gaps that are asked for when it is submitted.
 */
@NullUnmarked
public record OfferForm(@Valid OfferTextForm ar, @Valid OfferTextForm fr, @Valid OfferTextForm en,
        @Size(max = 12) List<UUID> skills, @NotNull @Min(1) @Max(100) Integer people,
        @NotNull @Min(1) @Max(2000) Integer hours, @NotNull Mode mode, @Plausible LocalDate startsOn,
        @Plausible LocalDate endsOn, @Size(max = 12) List<String> regions, @Size(max = 5) List<String> sectors,
        @Size(max = 3) List<Language> languages, Integer version, UUID key) implements Period {

    public OfferForm {
        ar = (ar != null) ? ar : OfferTextForm.of(null);
        fr = (fr != null) ? fr : OfferTextForm.of(null);
        en = (en != null) ? en : OfferTextForm.of(null);
        skills = chosen(skills);
        regions = chosen(regions);
        sectors = chosen(sectors);
        languages = chosen(languages);
    }

    /** An empty form; sent twice, it makes one offer. */
    public static OfferForm blank() {
        return new OfferForm(null, null, null, null, null, null, null, null, null, null, null, null, null,
                UUID.randomUUID());
    }

    /** The same, to be sent once more over a newer version. */
    public OfferForm over(Integer version) {
        return new OfferForm(this.ar, this.fr, this.en, this.skills, this.people, this.hours, this.mode, this.startsOn,
                this.endsOn, this.regions, this.sectors, this.languages, version, this.key);
    }

    /** What was typed in a language. */
    public OfferTextForm text(Language language) {
        return switch (language) {
            case AR -> this.ar;
            case FR -> this.fr;
            case EN -> this.en;
        };
    }

    /** All that was typed, titles first, for suggesting skills. */
    public String wording() {
        Stream<String> titles = Stream.of(this.ar.title(), this.fr.title(), this.en.title());
        Stream<String> descriptions = Stream.of(this.ar.description(), this.fr.description(), this.en.description());
        return Stream.of(titles, descriptions)
            .map((texts) -> texts.filter(Objects::nonNull).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining("\n"));
    }

    /** The languages that something was written in. */
    public Map<Language, OfferText> texts() {
        Map<Language, OfferText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (!text(language).isBlank()) {
                texts.put(language, text(language).text());
            }
        }
        return texts;
    }

    /**
     * The fields without which not even a draft can be kept: a title in each language
     * that was begun, and in the reader's when none was.
     */
    public List<String> missing(Language reader) {
        List<String> fields = new ArrayList<>();
        for (Language language : Language.values()) {
            boolean begun = !text(language).isBlank() || (texts().isEmpty() && language == reader);
            if (begun && text(language).title() == null) {
                fields.add(language.code() + ".title");
            }
        }
        return fields;
    }

    /** The fields that are still to be filled in before it can be submitted. */
    public List<String> missingToSubmit(Language reader) {
        List<String> fields = new ArrayList<>(missing(reader));
        for (Language language : texts().keySet()) {
            if (text(language).description() == null) {
                fields.add(language.code() + ".description");
            }
        }
        if (this.skills.isEmpty()) {
            fields.add("skills");
        }
        if (this.languages.isEmpty()) {
            fields.add("languages");
        }
        return fields;
    }

    private static <T> List<T> chosen(List<T> list) {
        return (list != null) ? list.stream().filter(Objects::nonNull).distinct().toList() : List.of();
    }

}
