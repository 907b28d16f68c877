package org.tiwizi.proposal.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.proposal.ProposalEndForm;
import org.tiwizi.proposal.ProposalPage;
import org.tiwizi.proposal.ProposalReason;
import org.tiwizi.proposal.ProposalService;
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

/**
 * The steps of a proposal’s life, each a noun one can post to; none can be undone, so
 * each has a page of its own that says what happens (DESIGN.md, section 10.9).
 */
@Controller
@RequestMapping("/proposals/{id}")
class ProposalStepController {

    private final ProposalService proposals;

    ProposalStepController(ProposalService proposals) {
        this.proposals = proposals;
    }

    @GetMapping("/acceptance")
    String askAcceptance(@PathVariable UUID id, @AuthenticationPrincipal Member association, Model model) {
        model.addAttribute("proposal", open(id, association, "acceptance"));
        return "proposal/acceptance";
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable UUID id, @RequestParam @Nullable Integer version,
            @AuthenticationPrincipal Member association, RedirectAttributes redirect) {
        UUID partnership = this.proposals.accept(id, version, association);
        redirect.addFlashAttribute("notice", "proposal.notice.accepted");
        return "redirect:/partnerships/" + partnership;
    }

    @GetMapping("/refusal")
    String askRefusal(@PathVariable UUID id, @AuthenticationPrincipal Member association, Model model) {
        model.addAttribute(ProposalEndForm.blank());
        return end(open(id, association, "refusal"), "refusal", ProposalReason.ofRefusal(), model);
    }

    @PostMapping("/refusal")
    String decline(@PathVariable UUID id, @RequestParam @Nullable Integer version, @Valid ProposalEndForm form,
            BindingResult errors, @AuthenticationPrincipal Member association, Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return end(open(id, association, "refusal"), "refusal", ProposalReason.ofRefusal(), model);
        }
        this.proposals.decline(id, version, form, association);
        redirect.addFlashAttribute("notice", "proposal.notice.declined");
        return "redirect:/proposals/" + id;
    }

    @GetMapping("/withdrawal")
    String askWithdrawal(@PathVariable UUID id, @AuthenticationPrincipal Member company, Model model) {
        model.addAttribute(ProposalEndForm.blank());
        return end(open(id, company, "withdrawal"), "withdrawal", ProposalReason.ofWithdrawal(), model);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable UUID id, @RequestParam @Nullable Integer version, @Valid ProposalEndForm form,
            BindingResult errors, @AuthenticationPrincipal Member company, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return end(open(id, company, "withdrawal"), "withdrawal", ProposalReason.ofWithdrawal(), model);
        }
        this.proposals.withdraw(id, version, form, company);
        redirect.addFlashAttribute("notice", "proposal.notice.withdrawn");
        return "redirect:/proposals/" + id;
    }

    private ProposalPage open(UUID id, Member reader, String step) {
        ProposalPage proposal = this.proposals.show(id, reader);
        if (!proposal.steps().contains(step)) {
            throw new Conflict("error.409.transition");
        }
        return proposal;
    }

    private static String end(ProposalPage proposal, String step, List<ProposalReason> reasons, Model model) {
        model.addAttribute("proposal", proposal);
        model.addAttribute("step", step);
        model.addAttribute("reasons", reasons);
        return "proposal/proposal-end";
    }

}
