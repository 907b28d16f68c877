package org.tiwizi.offer.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.offer.OfferForm;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.offer.OfferWritingService;
import org.tiwizi.offer.OwnOffer;
import org.tiwizi.shared.Conflict;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of an offer’s life, each a noun one can post to. */
@Controller
@RequestMapping("/workspace/offers/{id}")
class OfferStepController {

    private final OfferWritingService writing;

    private final OfferFormPage page;

    OfferStepController(OfferWritingService writing, OfferFormPage page) {
        this.writing = writing;
        this.page = page;
    }

    /** What is missing is asked for in the form. */
    @PostMapping("/submission")
    String submit(@PathVariable UUID id, @RequestParam @Nullable Integer version,
            @AuthenticationPrincipal Member company, Model model, RedirectAttributes redirect) {
        OwnOffer own = this.writing.show(id, company);
        OfferForm form = this.writing.form(id, company);
        BindingResult errors = new BeanPropertyBindingResult(form, "offerForm");
        this.page.checkComplete(form, errors);
        if (own.card().status().isWritable() && errors.hasErrors()) {
            model.addAllAttributes(errors.getModel());
            return this.page.show(own, form.skills().stream().map(UUID::toString).toList(), model);
        }
        this.writing.submit(id, version, company);
        redirect.addFlashAttribute("notice", "offer.notice.submitted");
        return "redirect:/workspace/offers";
    }

    @PostMapping("/pause")
    String pause(@PathVariable UUID id, @RequestParam @Nullable Integer version,
            @AuthenticationPrincipal Member company, RedirectAttributes redirect) {
        this.writing.pause(id, version, company);
        redirect.addFlashAttribute("notice", "offer.notice.paused");
        return "redirect:/workspace/offers";
    }

    @PostMapping("/resumption")
    String resume(@PathVariable UUID id, @RequestParam @Nullable Integer version,
            @AuthenticationPrincipal Member company, RedirectAttributes redirect) {
        this.writing.resume(id, version, company);
        redirect.addFlashAttribute("notice", "offer.notice.resumed");
        return "redirect:/workspace/offers";
    }

    /** Closing cannot be undone: the page says what happens. */
    @GetMapping("/closure")
    String askClosure(@PathVariable UUID id, @AuthenticationPrincipal Member company, Model model) {
        OwnOffer own = this.writing.show(id, company);
        if (!own.card().status().next().contains(OfferStatus.CLOSED)) {
            throw new Conflict("error.409.transition");
        }
        model.addAttribute("own", own);
        return "offer/closure";
    }

    @PostMapping("/closure")
    String close(@PathVariable UUID id, @RequestParam @Nullable Integer version,
            @AuthenticationPrincipal Member company, RedirectAttributes redirect) {
        this.writing.close(id, version, company);
        redirect.addFlashAttribute("notice", "offer.notice.closed");
        return "redirect:/workspace/offers";
    }

}
