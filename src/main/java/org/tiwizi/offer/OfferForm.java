package org.tiwizi.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Period;
import org.tiwizi.taxonomy.Known;

/**
 * What a company writes of an offer; hours are in all, no regions means anywhere. A draft
 * may have gaps that are asked for when it is submitted.
 */
@NullUnmarked
public record OfferForm(@Valid OfferTextForm ar, @Valid OfferTextForm fr, @Valid OfferTextForm en,
        @Size(max = 12) List<@Known(Known.Kind.SKILL) UUID> skills, @NotNull @Min(1) @Max(100) Integer people,
        @NotNull @Min(1) @Max(2000) Integer hours, @NotNull Mode mode, LocalDate startsOn, LocalDate endsOn,
        @Size(max = 12) List<@Known(Known.Kind.REGION) String> regions,
        @Size(max = 5) List<@Known(Known.Kind.SECTOR) String> sectors, @Size(max = 3) List<Language> languages,
        Integer version) implements Period {

    public static OfferForm blank() {
        return new OfferForm(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What was typed in a language; an empty form where nothing was. */
    public OfferTextForm text(Language language) {
        OfferTextForm typed = switch (language) {
            case AR -> this.ar;
            case FR -> this.fr;
            case EN -> this.en;
        };
        return (typed != null) ? typed : OfferTextForm.of(null);
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
        if (chosen(this.skills).isEmpty()) {
            fields.add("skills");
        }
        if (chosen(this.languages).isEmpty()) {
            fields.add("languages");
        }
        return fields;
    }

    /** What was chosen of a list, each once, without gaps. */
    static <T> List<T> chosen(List<T> list) {
        return (list != null) ? list.stream().filter(Objects::nonNull).distinct().toList() : List.of();
    }

    /** The skills chosen so far. */
    public List<UUID> chosenSkills() {
        return chosen(this.skills);
    }

}
