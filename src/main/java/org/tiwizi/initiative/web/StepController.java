package org.tiwizi.initiative.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeStepService;
import org.tiwizi.initiative.InitiativeWritingService;
import org.tiwizi.initiative.Missing;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of an initiative’s life, each a noun one can post to. */
@Controller
@RequestMapping("/workspace/initiatives/{id}")
class StepController {

    private static final String BACK = "redirect:/workspace/initiatives/{id}";

    private final InitiativeStepService steps;

    private final InitiativeWritingService writing;

    StepController(InitiativeStepService steps, InitiativeWritingService writing) {
        this.steps = steps;
        this.writing = writing;
    }

    @PostMapping("/submission")
    String submit(@PathVariable UUID id, @AuthenticationPrincipal Member association, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        List<Missing> missing = this.steps.submit(id, association);
        if (missing.isEmpty()) {
            redirect.addFlashAttribute("notice", "initiative.notice.submitted");
            return BACK;
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("draft", this.writing.draft(id, association));
        model.addAttribute("missing", missing);
        return "initiative/missing";
    }

    @PostMapping("/pause")
    String pause(@PathVariable UUID id, @AuthenticationPrincipal Member association, RedirectAttributes redirect) {
        this.steps.pause(id, association);
        redirect.addFlashAttribute("notice", "initiative.notice.paused");
        return BACK;
    }

    @PostMapping("/resumption")
    String resume(@PathVariable UUID id, @AuthenticationPrincipal Member association, RedirectAttributes redirect) {
        this.steps.resume(id, association);
        redirect.addFlashAttribute("notice", "initiative.notice.resumed");
        return BACK;
    }

    /** Closing cannot be undone: a page says so first. */
    @GetMapping("/closure")
    String confirm(@PathVariable UUID id, @AuthenticationPrincipal Member association, Model model) {
        model.addAttribute("draft", this.writing.draft(id, association));
        return "initiative/closure";
    }

    @PostMapping("/closure")
    String close(@PathVariable UUID id, @AuthenticationPrincipal Member association, RedirectAttributes redirect) {
        this.steps.close(id, association);
        redirect.addFlashAttribute("notice", "initiative.notice.closed");
        return BACK;
    }

}
