package org.tiwizi.convention.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.convention.AddendumForm;
import org.tiwizi.convention.ConventionPage;
import org.tiwizi.convention.ConventionService;
import org.tiwizi.convention.ConventionStepService;
import org.tiwizi.convention.ReopeningForm;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting a fixed text aside, and changing a signed one by an addendum. */
@Controller
@RequestMapping("/partnerships/{id}/convention")
class ConventionStepController {

    private static final String REOPENING = "convention/reopening";

    private static final String ADDENDUM = "convention/addendum";

    private final ConventionService conventions;

    private final ConventionStepService steps;

    ConventionStepController(ConventionService conventions, ConventionStepService steps) {
        this.conventions = conventions;
        this.steps = steps;
    }

    @GetMapping("/{number}/reopening")
    String askReopening(@PathVariable UUID id, @PathVariable int number, @AuthenticationPrincipal Member party,
            Model model) {
        model.addAttribute("convention", Steps.open(this.conventions.show(id, party), number, "reopening"));
        model.addAttribute(ReopeningForm.blank());
        return REOPENING;
    }

    @PostMapping("/{number}/reopening")
    String reopen(@PathVariable UUID id, @PathVariable int number, @Valid ReopeningForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("convention", Steps.open(this.conventions.show(id, party), number, "reopening"));
            return REOPENING;
        }
        this.steps.reopen(id, number, form, party);
        redirect.addFlashAttribute("notice", "convention.notice.reopened");
        return ConventionController.BACK;
    }

    @GetMapping("/addendum")
    String askAddendum(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        model.addAttribute("convention", amendable(id, party));
        model.addAttribute(AddendumForm.blank());
        return ADDENDUM;
    }

    @PostMapping("/addendum")
    String amend(@PathVariable UUID id, @Valid AddendumForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Locale locale, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("convention", amendable(id, party));
            return ADDENDUM;
        }
        this.steps.amend(id, form, Language.of(locale), party);
        redirect.addFlashAttribute("notice", "convention.notice.addendum");
        return ConventionController.BACK;
    }

    private ConventionPage amendable(UUID id, Member party) {
        ConventionPage convention = this.conventions.show(id, party);
        if (!convention.steps().contains("addendum")) {
            throw new Conflict("convention.conflict.unsigned");
        }
        return convention;
    }

}
