package org.tiwizi.proposal.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.proposal.ProposalForm;
import org.tiwizi.proposal.ProposalOpening;
import org.tiwizi.proposal.ProposalSendingService;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.NotFound;

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

/** Proposals: the list, one, and a new one. */
@Controller
@RequestMapping("/proposals")
class ProposalController {

    private final ProposalService proposals;

    private final ProposalSendingService sending;

    ProposalController(ProposalService proposals, ProposalSendingService sending) {
        this.proposals = proposals;
        this.sending = sending;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal Member reader, Model model) {
        model.addAttribute("proposals", this.proposals.list(reader, page));
        return "proposal/proposals";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal Member reader, Model model) {
        model.addAttribute("proposal", this.proposals.show(id, reader));
        return "proposal/proposal";
    }

    @GetMapping("/new")
    String blank(@RequestParam UUID need, @AuthenticationPrincipal Member company, Model model) {
        ProposalOpening opening = this.sending.opening(need, company);
        model.addAttribute(ProposalForm.of(opening.need()));
        return form(opening, model);
    }

    @PostMapping
    String send(@RequestParam @Nullable UUID need, @Valid ProposalForm form, BindingResult errors,
            @AuthenticationPrincipal Member company, Locale locale, Model model, RedirectAttributes redirect) {
        if (need == null) {
            throw new NotFound("need", "unnamed");
        }
        if (errors.hasErrors()) {
            return form(this.sending.opening(need, company), model);
        }
        UUID id = this.sending.send(form, Language.of(locale), company);
        redirect.addFlashAttribute("notice", "proposal.notice.sent");
        return "redirect:/proposals/" + id;
    }

    private static String form(ProposalOpening opening, Model model) {
        model.addAttribute("opening", opening);
        model.addAttribute("modes", Mode.values());
        return "proposal/proposal-form";
    }

}
