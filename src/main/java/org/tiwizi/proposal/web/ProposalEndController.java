package org.tiwizi.proposal.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.proposal.ProposalEndForm;
import org.tiwizi.proposal.ProposalReason;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.proposal.ProposalStepService;
import org.tiwizi.shared.Conflict;

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

/** How a proposal ends: refusal or withdrawal, each with a page that asks why. */
@Controller
@RequestMapping("/proposals/{id}")
class ProposalEndController {

    private final ProposalService proposals;

    private final ProposalStepService steps;

    ProposalEndController(ProposalService proposals, ProposalStepService steps) {
        this.proposals = proposals;
        this.steps = steps;
    }

    @GetMapping("/refusal")
    String askRefusal(@PathVariable UUID id, @AuthenticationPrincipal Member receiver, Model model) {
        return ask(id, receiver, "refusal", ProposalReason.ofRefusal(), model);
    }

    @PostMapping("/refusal")
    String decline(@PathVariable UUID id, @RequestParam @Nullable Integer version, @Valid ProposalEndForm form,
            BindingResult errors, @AuthenticationPrincipal Member receiver, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form(id, receiver, "refusal", ProposalReason.ofRefusal(), model);
        }
        try {
            this.steps.decline(id, version, form, receiver);
        }
        catch (Conflict conflict) {
            return again(conflict, id, receiver, "refusal", ProposalReason.ofRefusal(), model, response);
        }
        redirect.addFlashAttribute("notice", "proposal.notice.declined");
        return "redirect:/proposals/" + id;
    }

    @GetMapping("/withdrawal")
    String askWithdrawal(@PathVariable UUID id, @AuthenticationPrincipal Member sender, Model model) {
        return ask(id, sender, "withdrawal", ProposalReason.ofWithdrawal(), model);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable UUID id, @RequestParam @Nullable Integer version, @Valid ProposalEndForm form,
            BindingResult errors, @AuthenticationPrincipal Member sender, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form(id, sender, "withdrawal", ProposalReason.ofWithdrawal(), model);
        }
        try {
            this.steps.withdraw(id, version, form, sender);
        }
        catch (Conflict conflict) {
            return again(conflict, id, sender, "withdrawal", ProposalReason.ofWithdrawal(), model, response);
        }
        redirect.addFlashAttribute("notice", "proposal.notice.withdrawn");
        return "redirect:/proposals/" + id;
    }

    private String ask(UUID id, Member reader, String step, List<ProposalReason> reasons, Model model) {
        model.addAttribute(ProposalEndForm.blank());
        return form(id, reader, step, reasons, model);
    }

    private String form(UUID id, Member reader, String step, List<ProposalReason> reasons, Model model) {
        model.addAttribute("proposal", StepPages.open(this.proposals.show(id, reader), step));
        model.addAttribute("step", step);
        model.addAttribute("reasons", reasons);
        return "proposal/proposal-end";
    }

    /** The page again with what was typed, as long as the step is still possible. */
    private String again(Conflict conflict, UUID id, Member reader, String step, List<ProposalReason> reasons,
            Model model, HttpServletResponse response) {
        String page = form(id, reader, step, reasons, model);
        model.addAttribute("conflict", conflict.key());
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return page;
    }

}
