package org.tiwizi.taxonomy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.tiwizi.platform.Option;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lists for forms, in the reader’s language. */
@Component
public class Choices {

    private final TaxonomyService taxonomy;

    private final MessageSource messages;

    Choices(TaxonomyService taxonomy, MessageSource messages) {
        this.taxonomy = taxonomy;
        this.messages = messages;
    }

    /** Regions in official order. */
    public List<Option> regions() {
        return this.taxonomy.regions().stream().map((region) -> option(region.code(), region.name())).toList();
    }

    /** Provinces by region, named with it. */
    public List<Option> provinces() {
        return this.taxonomy.provinces()
            .stream()
            .map((province) -> new Option(province.code(),
                    this.taxonomy.region(province.regionCode()).orElseThrow().name().in(reader()) + " · "
                            + province.name().in(reader())))
            .toList();
    }

    /** Sectors in their order. */
    public List<Option> sectors() {
        return this.taxonomy.sectors().stream().map((sector) -> option(sector.code(), sector.name())).toList();
    }

    /** Activities of companies. */
    public List<Option> activities() {
        return this.taxonomy.activities().stream().map((activity) -> option(activity.code(), activity.name())).toList();
    }

    /** Goals, "4. Quality education". */
    public List<Option> goals() {
        return this.taxonomy.goals()
            .stream()
            .map((goal) -> new Option(String.valueOf(goal.number()), goal.number() + ". " + goal.name().in(reader())))
            .toList();
    }

    /** Modes; the value is the constant’s name. */
    public List<Option> modes() {
        return constants(Mode.values());
    }

    /** Languages; the value is the constant’s name. */
    public List<Option> languages() {
        return constants(Language.values());
    }

    private List<Option> constants(Enum<?>[] constants) {
        Locale locale = LocaleContextHolder.getLocale();
        return Arrays.stream(constants)
            .map((constant) -> new Option(constant.name(),
                    this.messages.getMessage(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null,
                            locale)))
            .toList();
    }

    private static Option option(String code, Label name) {
        return new Option(code, name.in(reader()));
    }

    private static Language reader() {
        return Language.of(LocaleContextHolder.getLocale());
    }

}
