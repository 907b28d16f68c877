package org.tiwizi.partnership.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipPage;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.PartnershipStepService;
import org.tiwizi.partnership.RemarkForm;
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

/** Holding, resuming, disputing and ending a partnership, each a noun one posts to. */
@Controller
@RequestMapping("/partnerships/{id}")
class PartnershipStepController {

    private static final String BACK = "redirect:/partnerships/";

    private final PartnershipService partnerships;

    private final PartnershipStepService steps;

    PartnershipStepController(PartnershipService partnerships, PartnershipStepService steps) {
        this.partnerships = partnerships;
        this.steps = steps;
    }

    @PostMapping("/pause")
    String hold(@PathVariable UUID id, @AuthenticationPrincipal Member party, RedirectAttributes redirect) {
        this.steps.hold(id, party);
        redirect.addFlashAttribute("notice", "partnership.notice.held");
        return BACK + id;
    }

    @PostMapping("/resumption")
    String resume(@PathVariable UUID id, @AuthenticationPrincipal Member party, RedirectAttributes redirect) {
        this.steps.resume(id, party);
        redirect.addFlashAttribute("notice", "partnership.notice.resumed");
        return BACK + id;
    }

    @GetMapping("/dispute")
    String askDispute(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        model.addAttribute(RemarkForm.blank());
        return ask(id, "dispute", party, model);
    }

    @PostMapping("/dispute")
    String dispute(@PathVariable UUID id, @Valid RemarkForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || Attempt.fails(() -> this.steps.dispute(id, form, party), model, response)) {
            return ask(id, "dispute", party, model);
        }
        redirect.addFlashAttribute("notice", "partnership.notice.disputed");
        return BACK + id;
    }

    @GetMapping("/termination")
    String askTermination(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        model.addAttribute(RemarkForm.blank());
        return ask(id, "termination", party, model);
    }

    @PostMapping("/termination")
    String terminate(@PathVariable UUID id, @Valid RemarkForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || Attempt.fails(() -> this.steps.terminate(id, form, party), model, response)) {
            return ask(id, "termination", party, model);
        }
        redirect.addFlashAttribute("notice", "partnership.notice.terminated");
        return BACK + id;
    }

    private String ask(UUID id, String step, Member party, Model model) {
        PartnershipPage partnership = this.partnerships.show(id, party);
        model.addAttribute("partnership", partnership);
        model.addAttribute("action", "/partnerships/" + id + "/" + step);
        model.addAttribute("step", step);
        model.addAttribute("stored", partnership.standing().endReason());
        return "mission/remark";
    }

}
