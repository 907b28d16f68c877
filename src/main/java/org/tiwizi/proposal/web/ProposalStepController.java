package org.tiwizi.proposal.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.proposal.ProposalForm;
import org.tiwizi.proposal.ProposalPage;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.proposal.ProposalStepService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The steps towards an agreement, each a noun one can post to; what commits has a page of
 * its own that says what happens (DESIGN.md, section 10.9).
 */
@Controller
@RequestMapping("/proposals/{id}")
class ProposalStepController {

    private final ProposalService proposals;

    private final ProposalStepService steps;

    private final TermsOptions options;

    ProposalStepController(ProposalService proposals, ProposalStepService steps, TermsOptions options) {
        this.proposals = proposals;
        this.steps = steps;
        this.options = options;
    }

    @PostMapping("/reading")
    String see(@PathVariable UUID id, @AuthenticationPrincipal Member receiver, RedirectAttributes redirect) {
        this.steps.see(id, receiver);
        redirect.addFlashAttribute("notice", "proposal.notice.seen");
        return "redirect:/proposals/" + id;
    }

    @GetMapping("/counter-proposal")
    String askCounter(@PathVariable UUID id, @AuthenticationPrincipal Member author, Model model) {
        ProposalPage proposal = StepPages.open(this.proposals.show(id, author), "counter-proposal");
        model.addAttribute(ProposalForm.of(proposal.card().need().id(), proposal.terms()));
        return counter(proposal, proposal.version(), model);
    }

    @PostMapping("/counter-proposal")
    String counter(@PathVariable UUID id, @RequestParam @Nullable Integer version, @Valid ProposalForm form,
            BindingResult errors, @AuthenticationPrincipal Member author, Locale locale, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return counter(StepPages.open(this.proposals.show(id, author), "counter-proposal"), version, model);
        }
        try {
            this.steps.counter(id, version, form, Language.of(locale), author);
        }
        catch (Conflict conflict) {
            ProposalPage now = this.proposals.show(id, author);
            model.addAttribute("conflict", conflict.key());
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return counter(now, now.version(), model);
        }
        redirect.addFlashAttribute("notice", "proposal.notice.countered");
        return "redirect:/proposals/" + id;
    }

    @GetMapping("/acceptance")
    String askAcceptance(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        return ask(id, party, "acceptance", model);
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable UUID id, @RequestParam @Nullable Integer version, @AuthenticationPrincipal Member party,
            RedirectAttributes redirect) {
        this.steps.accept(id, version, party);
        redirect.addFlashAttribute("notice", "proposal.notice.accepted");
        return "redirect:/proposals/" + id;
    }

    @GetMapping("/approval")
    String askApproval(@PathVariable UUID id, @AuthenticationPrincipal Member approver, Model model) {
        return ask(id, approver, "approval", model);
    }

    @PostMapping("/approval")
    String approve(@PathVariable UUID id, @RequestParam @Nullable Integer version,
            @AuthenticationPrincipal Member approver, RedirectAttributes redirect) {
        UUID partnership = this.steps.approve(id, version, approver);
        redirect.addFlashAttribute("notice", "proposal.notice.approved");
        return "redirect:/partnerships/" + partnership;
    }

    private String ask(UUID id, Member reader, String step, Model model) {
        model.addAttribute("proposal", StepPages.open(this.proposals.show(id, reader), step));
        model.addAttribute("step", step);
        return "proposal/commitment";
    }

    private String counter(ProposalPage proposal, @Nullable Integer version, Model model) {
        model.addAttribute("proposal", proposal);
        model.addAttribute("read", (version != null) ? version : proposal.version());
        this.options.into(model);
        return "proposal/counter-proposal";
    }

}
