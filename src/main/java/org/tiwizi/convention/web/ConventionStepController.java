package org.tiwizi.convention.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.convention.ConventionService;
import org.tiwizi.convention.ConventionStepService;
import org.tiwizi.convention.ReopeningForm;
import org.tiwizi.platform.Attempt;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting a fixed text aside. */
@Controller
@RequestMapping("/partnerships/{id}/convention")
class ConventionStepController {

    private static final String REOPENING = "convention/reopening";

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
            @AuthenticationPrincipal Member party, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("convention", Steps.open(this.conventions.show(id, party), number, "reopening"));
            return REOPENING;
        }
        if (Attempt.fails(() -> this.steps.reopen(id, number, form, party), model, response)) {
            model.addAttribute("convention", this.conventions.show(id, party));
            return REOPENING;
        }
        redirect.addFlashAttribute("notice", "convention.notice.reopened");
        return ConventionController.BACK;
    }

}
