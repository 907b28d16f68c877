package org.tiwizi.offer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.offer.OfferForm;
import org.tiwizi.offer.OwnOffer;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.platform.PageAddress;
import org.tiwizi.suggestion.SkillSuggestions;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the form and the preview of an offer need beside the offer. */
@Component
class OfferFormPage {

    private static final int MOST = 12;

    /** The value of {@code search} that asks for what the text speaks of. */
    private static final String BY_TEXT = "text";

    private static final int MOST_HINTS = 6;

    private static final int LONGEST = 100;

    private final TaxonomyService taxonomy;

    private final SkillSuggestions suggestions;

    private final OrganisationService organisations;

    private final PageAddress address;

    OfferFormPage(TaxonomyService taxonomy, SkillSuggestions suggestions, OrganisationService organisations,
            PageAddress address) {
        this.taxonomy = taxonomy;
        this.suggestions = suggestions;
        this.organisations = organisations;
        this.address = address;
    }

    /** Asks for what not even a draft can do without. */
    void check(OfferForm form, Errors errors) {
        reject(form.missing(this.address.language()), errors, "NotBlank");
        reject(unknown(form), errors, "typeMismatch");
    }

    /**
     * The lists with a value that the reference data do not know; they are never typed.
     */
    private List<String> unknown(OfferForm form) {
        List<String> fields = new ArrayList<>();
        if (this.taxonomy.skills(form.skills()).size() < form.skills().size()) {
            fields.add("skills");
        }
        if (form.regions().stream().anyMatch((code) -> this.taxonomy.region(code).isEmpty())) {
            fields.add("regions");
        }
        if (form.sectors().stream().anyMatch((code) -> this.taxonomy.sector(code).isEmpty())) {
            fields.add("sectors");
        }
        return fields;
    }

    /** Asks for all that a submitted offer must say. */
    void checkComplete(OfferForm form, Errors errors) {
        reject(form.missingToSubmit(this.address.language()), errors, "NotEmpty");
    }

    private static void reject(List<String> fields, Errors errors, String code) {
        fields.stream()
            .filter((field) -> !errors.hasFieldErrors(field))
            .forEach((field) -> errors.rejectValue(field, field.contains(".") ? "NotBlank" : code));
    }

    /** The form; the offer is absent while it is new. */
    String show(@Nullable OwnOffer own, @Nullable List<String> skills, Model model) {
        model.addAttribute("own", own);
        model.addAttribute("readers", this.address.language().andOthers());
        List<UUID> chosen = ids(skills);
        model.addAttribute("chosen", this.taxonomy.skills(chosen));
        model.addAttribute("hints", (model.getAttribute("offerForm") instanceof OfferForm form)
                ? this.suggestions.suggest(form.wording(), MOST_HINTS, chosen) : List.of());
        return "offer/form";
    }

    /**
     * The form again, with the skills that these words find unless its text was asked.
     */
    String find(String search, @Nullable String words, @Nullable OwnOffer own, @Nullable List<String> skills,
            Model model) {
        model.addAttribute("found", BY_TEXT.equals(search) ? null : found((words != null) ? words : ""));
        return show(own, skills, model);
    }

    private List<Skill> found(String words) {
        return words.isBlank() ? List.of()
                : this.taxonomy.suggest(words.substring(0, Math.min(words.length(), LONGEST)), MOST);
    }

    /** The offer as others will see it. */
    String preview(OwnOffer own, Model model) {
        model.addAttribute("own", own);
        model.addAttribute("offer", own.card());
        model.addAttribute("company", this.organisations.card(own.card().companyId()));
        return "offer/preview";
    }

    /** What was sent, even when another answer could not be read. */
    private static List<UUID> ids(@Nullable List<String> sent) {
        return (sent != null) ? sent.stream().limit(MOST + 1).map(OfferFormPage::id).filter(Objects::nonNull).toList()
                : List.of();
    }

    private static @Nullable UUID id(String sent) {
        return Optional.of(sent)
            .filter((text) -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            .map(UUID::fromString)
            .orElse(null);
    }

}
