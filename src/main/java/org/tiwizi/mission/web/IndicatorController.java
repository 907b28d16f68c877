package org.tiwizi.mission.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.mission.IndicatorService;
import org.tiwizi.mission.MeasureForm;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.proposal.IndicatorForm;
import org.tiwizi.shared.Language;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Indicators of a partnership: defined, measured, confirmed or disputed. */
@Controller
@RequestMapping("/partnerships/{id}/indicators")
class IndicatorController {

    private static final String BACK = "redirect:/partnerships/";

    private final IndicatorService indicators;

    private final PartPages pages;

    IndicatorController(IndicatorService indicators, PartPages pages) {
        this.indicators = indicators;
        this.pages = pages;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        model.addAttribute(IndicatorForm.blank());
        this.pages.open(id, party, model);
        return "mission/indicator-form";
    }

    @PostMapping
    String define(@PathVariable UUID id, @Valid IndicatorForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Locale locale, Model model, RedirectAttributes redirect) {
        if (!errors.hasErrors() && form.name() == null) {
            errors.rejectValue("name", "NotBlank");
        }
        if (errors.hasErrors()) {
            this.pages.open(id, party, model);
            return "mission/indicator-form";
        }
        this.indicators.define(id, form, Language.of(locale), party);
        redirect.addFlashAttribute("notice", "indicator.notice.defined");
        return BACK + id;
    }

    @GetMapping("/{indicator}/measure")
    String askMeasure(@PathVariable UUID id, @PathVariable UUID indicator, @AuthenticationPrincipal Member party,
            Model model) {
        model.addAttribute(MeasureForm.blank());
        return measure(id, indicator, party, model);
    }

    @PostMapping("/{indicator}/measure")
    String measure(@PathVariable UUID id, @PathVariable UUID indicator, @Valid MeasureForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return measure(id, indicator, party, model);
        }
        this.indicators.measure(id, indicator, form, party);
        redirect.addFlashAttribute("notice", "indicator.notice.measured");
        return BACK + id;
    }

    @PostMapping("/{indicator}/confirmation")
    String confirm(@PathVariable UUID id, @PathVariable UUID indicator, @AuthenticationPrincipal Member other,
            RedirectAttributes redirect) {
        this.indicators.confirm(id, indicator, other);
        redirect.addFlashAttribute("notice", "indicator.notice.confirmed");
        return BACK + id;
    }

    @GetMapping("/{indicator}/dispute")
    String askDispute(@PathVariable UUID id, @PathVariable UUID indicator, @AuthenticationPrincipal Member other,
            Model model) {
        model.addAttribute(RemarkForm.blank());
        return dispute(id, indicator, other, model);
    }

    @PostMapping("/{indicator}/dispute")
    String dispute(@PathVariable UUID id, @PathVariable UUID indicator, @Valid RemarkForm form, BindingResult errors,
            @AuthenticationPrincipal Member other, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return dispute(id, indicator, other, model);
        }
        this.indicators.dispute(id, indicator, form, other);
        redirect.addFlashAttribute("notice", "indicator.notice.disputed");
        return BACK + id;
    }

    private String measure(UUID id, UUID indicator, Member party, Model model) {
        this.pages.open(id, party, model);
        model.addAttribute("indicator", this.indicators.show(id, indicator));
        return "mission/measure";
    }

    private String dispute(UUID id, UUID indicator, Member party, Model model) {
        String page = this.pages.remark(id, "/indicators/" + indicator + "/", "objection", party, model);
        model.addAttribute("action", "/partnerships/" + id + "/indicators/" + indicator + "/dispute");
        model.addAttribute("about", this.indicators.show(id, indicator).name());
        return page;
    }

}
