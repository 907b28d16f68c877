package org.tiwizi.organisation.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationForm;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationProfile;
import org.tiwizi.organisation.ProfileGap;
import org.tiwizi.organisation.ProfileService;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member’s own organisation: its profile and where its verification stands. */
@Controller
@RequestMapping("/workspace/organisation")
class ProfileController {

    private static final String PAGE = "organisation/workspace";

    private final ProfileService profiles;

    private final TaxonomyService taxonomy;

    ProfileController(ProfileService profiles, TaxonomyService taxonomy) {
        this.profiles = profiles;
        this.taxonomy = taxonomy;
    }

    /** The languages of the form, the reader’s own first. */
    @ModelAttribute("languages")
    List<Language> languages(Locale reader) {
        return Language.of(reader).andOthers();
    }

    @GetMapping
    String show(@AuthenticationPrincipal Member member, Model model) {
        OrganisationProfile profile = this.profiles.show(member);
        model.addAttribute(profile.form());
        return page(profile, profile.form().version(), model);
    }

    @PostMapping
    String change(@Valid OrganisationForm form, BindingResult errors, @AuthenticationPrincipal Member member,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        OrganisationProfile profile = this.profiles.show(member);
        check(form, profile.page().card(), errors);
        if (errors.hasErrors() && !profile.locked()) {
            return page(profile, form.version(), model);
        }
        try {
            this.profiles.change(form, member);
        }
        catch (OptimisticLockingFailureException ex) {
            response.setStatus(HttpStatus.CONFLICT.value());
            OrganisationProfile current = this.profiles.show(member);
            model.addAttribute("current", current.page());
            return page(current, current.form().version(), model);
        }
        redirect.addFlashAttribute("notice", "organisation.notice.saved");
        return "redirect:/workspace/organisation";
    }

    @PostMapping("/submission")
    String submit(@AuthenticationPrincipal Member member, RedirectAttributes redirect) {
        List<ProfileGap> gaps = this.profiles.submit(member);
        if (gaps.isEmpty()) {
            redirect.addFlashAttribute("notice", "organisation.notice.submitted");
        }
        else {
            redirect.addFlashAttribute("gaps", gaps);
        }
        return "redirect:/workspace/organisation";
    }

    /** What depends on the organisation as it stands, or on two answers at once. */
    private void check(OrganisationForm form, OrganisationCard card, BindingResult errors) {
        OrganisationKind kind = card.kind();
        if (card.verified()) {
            form.renames(card.names())
                .stream()
                .map((language) -> language.code() + ".name")
                .filter((field) -> !errors.hasFieldErrors(field))
                .forEach((field) -> errors.rejectValue(field, "Kept"));
        }
        if (kind == OrganisationKind.ASSOCIATION && form.sector() == null) {
            errors.rejectValue("sector", "NotBlank");
        }
        if (kind == OrganisationKind.COMPANY && form.activitySector() == null) {
            errors.rejectValue("activitySector", "NotBlank");
        }
        this.taxonomy.province(form.province())
            .filter((province) -> !province.regionCode().equals(form.region()))
            .ifPresent((province) -> errors.rejectValue("province", "Elsewhere"));
    }

    private static String page(OrganisationProfile profile, @Nullable String version, Model model) {
        model.addAttribute("profile", profile);
        model.addAttribute("version", version);
        return PAGE;
    }

}
