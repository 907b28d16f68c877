package org.tiwizi.proposal.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.proposal.AskingPage;
import org.tiwizi.proposal.ProposalForm;
import org.tiwizi.proposal.ProposalOpening;
import org.tiwizi.proposal.ProposalSendingService;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
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

    private final TermsOptions options;

    ProposalController(ProposalService proposals, ProposalSendingService sending, TermsOptions options) {
        this.proposals = proposals;
        this.sending = sending;
        this.options = options;
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

    /** A company proposes to a need; an association asks for an offer. */
    @GetMapping("/new")
    String blank(@RequestParam @Nullable UUID need, @RequestParam @Nullable UUID offer,
            @AuthenticationPrincipal Member sender, Locale locale, Model model) {
        if (Side.of(sender) == Side.COMPANY) {
            ProposalOpening opening = this.sending.opening(named("need", need), sender);
            model.addAttribute(
                    ProposalForm.of(opening.need(), opening.need().text(Language.of(locale)).text().deliverable()));
            return form(opening, model);
        }
        AskingPage asking = this.sending.asking(named("offer", offer), sender);
        model.addAttribute(this.options.asking(asking));
        return form(asking, model);
    }

    @PostMapping
    String send(@RequestParam @Nullable UUID offer, @Valid ProposalForm form, BindingResult errors,
            @AuthenticationPrincipal Member sender, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form(form.need(), offer, sender, model);
        }
        try {
            UUID id = (Side.of(sender) == Side.COMPANY) ? this.sending.send(form, Language.of(locale), sender)
                    : this.sending.ask(named("offer", offer), form, Language.of(locale), sender);
            redirect.addFlashAttribute("notice", "proposal.notice.sent");
            return "redirect:/proposals/" + id;
        }
        catch (Conflict conflict) {
            model.addAttribute("conflict", conflict.key());
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return form(form.need(), offer, sender, model);
        }
    }

    private String form(@Nullable UUID need, @Nullable UUID offer, Member sender, Model model) {
        return (Side.of(sender) == Side.COMPANY) ? form(this.sending.opening(named("need", need), sender), model)
                : form(this.sending.asking(named("offer", offer), sender), model);
    }

    private static UUID named(String what, @Nullable UUID id) {
        if (id == null) {
            throw new NotFound(what, "unnamed");
        }
        return id;
    }

    private String form(ProposalOpening opening, Model model) {
        model.addAttribute("opening", opening);
        this.options.into(model);
        return "proposal/proposal-form";
    }

    private String form(AskingPage asking, Model model) {
        model.addAttribute("asking", asking);
        model.addAttribute("needs", this.options.needs(asking.needs()));
        this.options.into(model);
        return "proposal/asking-form";
    }

}
