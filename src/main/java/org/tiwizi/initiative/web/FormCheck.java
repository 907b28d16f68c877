package org.tiwizi.initiative.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.InitiativeForm;
import org.tiwizi.initiative.InitiativeTextForm;
import org.tiwizi.initiative.NeedForm;
import org.tiwizi.initiative.NeedTextForm;
import org.tiwizi.platform.PageAddress;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Commune;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * What no single field can tell: languages begun and left, dates the wrong way round,
 * places that do not lie in each other, and codes in lists.
 */
@Component
class FormCheck {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final TaxonomyService taxonomy;

    private final PageAddress address;

    FormCheck(TaxonomyService taxonomy, PageAddress address) {
        this.taxonomy = taxonomy;
        this.address = address;
    }

    void check(InitiativeForm form, Errors errors) {
        checkBegun(Arrays.stream(Language.values()).noneMatch((language) -> form.in(language).begun()), errors);
        for (Language language : Language.values()) {
            InitiativeTextForm text = form.in(language);
            demand(text.begun(), text.title(), language.code() + ".title", errors);
        }
        if (form.goals().stream().anyMatch((goal) -> this.taxonomy.goal(goal).isEmpty())) {
            errors.rejectValue("goals", "initiative.unknown");
        }
        checkPlaces(form, errors);
        checkDates(form.startsOn(), form.endsOn(), errors);
    }

    void check(NeedForm form, Errors errors) {
        checkBegun(Arrays.stream(Language.values()).noneMatch((language) -> form.in(language).begun()), errors);
        for (Language language : Language.values()) {
            NeedTextForm text = form.in(language);
            demand(text.begun(), text.title(), language.code() + ".title", errors);
            demand(text.begun(), text.deliverable(), language.code() + ".deliverable", errors);
        }
        if (!errors.hasFieldErrors("skills") && this.taxonomy.skills(form.skills()).size() != form.skills().size()) {
            errors.rejectValue("skills", "initiative.unknown");
        }
        checkProvince(this.taxonomy.province(form.province()).orElse(null), form.region(), errors);
        checkDates(form.startsOn(), form.endsOn(), errors);
    }

    private void checkBegun(boolean empty, Errors errors) {
        String field = this.address.language().code() + ".title";
        if (empty && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "initiative.title.missing");
        }
    }

    private static void demand(boolean begun, @Nullable String value, String field, Errors errors) {
        if (begun && value == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "initiative.language.incomplete");
        }
    }

    private void checkPlaces(InitiativeForm form, Errors errors) {
        @Nullable Province province = this.taxonomy.province(form.province()).orElse(null);
        checkProvince(province, form.region(), errors);
        List<String> possible = (province == null) ? List.of()
                : this.taxonomy.communes(province.code()).stream().map(Commune::code).toList();
        if (!errors.hasFieldErrors("communes") && !possible.containsAll(form.communes())) {
            errors.rejectValue("communes", "initiative.communes.elsewhere");
        }
    }

    private static void checkProvince(@Nullable Province province, @Nullable String region, Errors errors) {
        if (province != null && !province.regionCode().equals(region) && !errors.hasFieldErrors("region")) {
            errors.rejectValue("province", "initiative.province.elsewhere");
        }
    }

    private static void checkDates(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn, Errors errors) {
        checkDate("startsOn", startsOn, errors);
        checkDate("endsOn", endsOn, errors);
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn) && !errors.hasFieldErrors("endsOn")) {
            errors.rejectValue("endsOn", "initiative.dates.reversed");
        }
    }

    private static void checkDate(String field, @Nullable LocalDate date, Errors errors) {
        if (date != null && (date.isBefore(EARLIEST) || date.isAfter(LATEST))) {
            errors.rejectValue(field, "initiative.dates.far");
        }
    }

}
