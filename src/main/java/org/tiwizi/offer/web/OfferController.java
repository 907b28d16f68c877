package org.tiwizi.offer.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.offer.OfferForm;
import org.tiwizi.offer.OfferWritingService;
import org.tiwizi.offer.OwnOffer;
import org.tiwizi.shared.PageNumber;

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

/** A company’s own offers: the list, a new one, one to be written on. */
@Controller
@RequestMapping("/workspace/offers")
class OfferController {

    private final OfferWritingService writing;

    private final OfferFormPage page;

    OfferController(OfferWritingService writing, OfferFormPage page) {
        this.writing = writing;
        this.page = page;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String page, @AuthenticationPrincipal Member company,
            Model model) {
        model.addAttribute("offers", this.writing.list(company, PageNumber.of(page)));
        return "offer/offers";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute(OfferForm.blank());
        return this.page.show(null, List.of(), model);
    }

    @PostMapping
    String begin(@Valid OfferForm form, BindingResult errors, @RequestParam @Nullable List<String> skills,
            @AuthenticationPrincipal Member company, Model model, RedirectAttributes redirect) {
        this.page.check(form, errors);
        if (errors.hasErrors()) {
            return this.page.show(null, skills, model);
        }
        UUID id = this.writing.begin(form, company);
        redirect.addFlashAttribute("notice", "offer.notice.saved");
        return "redirect:/workspace/offers/" + id;
    }

    /** Finds skills by words or by the text; nothing is kept yet. */
    @PostMapping(params = "search")
    String search(OfferForm form, BindingResult errors, @RequestParam @Nullable List<String> skills,
            @RequestParam String search, @RequestParam(required = false) @Nullable String skillWords, Model model) {
        return this.page.find(search, skillWords, null, skills, model);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, @AuthenticationPrincipal Member company, Model model) {
        OwnOffer own = this.writing.show(id, company);
        if (!own.card().status().isWritable()) {
            return "redirect:/workspace/offers/{id}/preview";
        }
        OfferForm form = this.writing.form(id, company);
        model.addAttribute(form);
        return this.page.show(own, form.skills().stream().map(UUID::toString).toList(), model);
    }

    @PostMapping("/{id}")
    String write(@PathVariable UUID id, @Valid OfferForm form, BindingResult errors,
            @RequestParam @Nullable List<String> skills, @AuthenticationPrincipal Member company, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        OwnOffer own = this.writing.show(id, company);
        this.page.check(form, errors);
        if (errors.hasErrors()) {
            return this.page.show(own, skills, model);
        }
        if (own.card().status().isWritable() && form.version() != null && form.version() != own.version()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("theirs", own.card());
            model.addAttribute(form.over(own.version()));
            return this.page.show(own, skills, model);
        }
        this.writing.write(id, form, company);
        redirect.addFlashAttribute("notice", "offer.notice.saved");
        return "redirect:/workspace/offers/{id}";
    }

    @PostMapping(path = "/{id}", params = "search")
    String search(@PathVariable UUID id, OfferForm form, BindingResult errors,
            @RequestParam @Nullable List<String> skills, @RequestParam String search,
            @RequestParam(required = false) @Nullable String skillWords, @AuthenticationPrincipal Member company,
            Model model) {
        return this.page.find(search, skillWords, this.writing.show(id, company), skills, model);
    }

    @GetMapping("/{id}/preview")
    String preview(@PathVariable UUID id, @AuthenticationPrincipal Member company, Model model) {
        return this.page.preview(this.writing.show(id, company), model);
    }

}
