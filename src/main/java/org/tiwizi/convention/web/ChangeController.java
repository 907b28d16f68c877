package org.tiwizi.convention.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.convention.ChangePage;
import org.tiwizi.convention.ConventionService;
import org.tiwizi.convention.ConventionStepService;
import org.tiwizi.platform.Attempt;
import org.tiwizi.proposal.LegalMode;
import org.tiwizi.proposal.ProposalForm;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changing the terms: a new version of them, in the draft that is open, or in a numbered
 * addendum to what both signed.
 */
@Controller
@RequestMapping("/partnerships/{id}/convention/addendum")
class ChangeController {

    private static final List<String> PLACES = List.of("indicator1", "indicator2", "indicator3", "indicator4",
            "indicator5");

    private final ConventionService conventions;

    private final ConventionStepService steps;

    ChangeController(ConventionService conventions, ConventionStepService steps) {
        this.conventions = conventions;
        this.steps = steps;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        ChangePage change = this.conventions.change(id, party);
        if (!change.convention().steps().contains("addendum")) {
            throw new Conflict("convention.conflict.unsigned");
        }
        model.addAttribute(ProposalForm.of(change.need(), change.terms()));
        return form(change, null, model);
    }

    @PostMapping
    String amend(@PathVariable UUID id, @RequestParam @Nullable Integer version, @Valid ProposalForm form,
            BindingResult errors, @AuthenticationPrincipal Member party, Locale locale, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        ChangePage change = this.conventions.change(id, party);
        if (!errors.hasErrors() && change.changesNothing(form)) {
            errors.rejectValue("hours", "convention.unchanged");
        }
        if (errors.hasErrors()) {
            return form(change, version, model);
        }
        if (Attempt.fails(() -> this.steps.amend(id, version, form, Language.of(locale), party), model, response)) {
            return form(this.conventions.change(id, party), null, model);
        }
        redirect.addFlashAttribute("notice", "convention.notice.addendum");
        return ConventionController.BACK;
    }

    private static String form(ChangePage change, @Nullable Integer version, Model model) {
        model.addAttribute("change", change);
        model.addAttribute("convention", change.convention());
        model.addAttribute("read", (version != null) ? version : change.convention().draft());
        model.addAttribute("modes", Mode.values());
        model.addAttribute("legalModes", LegalMode.values());
        model.addAttribute("places", PLACES);
        return "convention/addendum";
    }

}
