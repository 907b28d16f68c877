package org.tiwizi.mission.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.mission.IndicatorService;
import org.tiwizi.mission.IndicatorView;
import org.tiwizi.mission.MeasureForm;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.platform.Attempt;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Indicators of a partnership: defined, measured, confirmed or disputed. */
@Controller
@RequestMapping("/partnerships/{id}/indicators")
class IndicatorController {

    private static final String BACK = "redirect:/partnerships/";

    private final IndicatorService indicators;

    private final PartPages pages;

    private final Attachments attachments;

    IndicatorController(IndicatorService indicators, PartPages pages, Attachments attachments) {
        this.indicators = indicators;
        this.pages = pages;
        this.attachments = attachments;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        model.addAttribute(IndicatorForm.blank());
        this.pages.open(id, party, model);
        return "mission/indicator-form";
    }

    @PostMapping
    String define(@PathVariable UUID id, @Valid IndicatorForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && form.name() == null) {
            errors.rejectValue("name", "NotBlank");
        }
        if (errors.hasErrors()
                || Attempt.fails(() -> this.indicators.define(id, form, Language.of(locale), party), model, response)) {
            this.pages.open(id, party, model);
            return "mission/indicator-form";
        }
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
    String measure(@PathVariable UUID id, @PathVariable UUID indicator, @RequestParam @Nullable MultipartFile file,
            @Valid MeasureForm form, BindingResult errors, @AuthenticationPrincipal Member party, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        this.pages.open(id, party, model);
        @Nullable CheckedFile checked = this.attachments.of(file, errors, model);
        if (errors.hasErrors()
                || Attempt.fails(() -> this.indicators.measure(id, indicator, form, checked, party), model, response)) {
            return measure(id, indicator, party, model);
        }
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
            @AuthenticationPrincipal Member other, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()
                || Attempt.fails(() -> this.indicators.dispute(id, indicator, form, other), model, response)) {
            return dispute(id, indicator, other, model);
        }
        redirect.addFlashAttribute("notice", "indicator.notice.disputed");
        return BACK + id;
    }

    private String measure(UUID id, UUID indicator, Member party, Model model) {
        this.pages.open(id, party, model);
        IndicatorView shown = this.indicators.show(id, indicator);
        model.addAttribute("indicator", shown);
        model.addAttribute("state", "IndicatorStatus." + shown.status());
        return "mission/measure";
    }

    private String dispute(UUID id, UUID indicator, Member party, Model model) {
        String page = this.pages.remark(id, "/indicators/" + indicator + "/", "objection", party, model);
        IndicatorView shown = this.indicators.show(id, indicator);
        model.addAttribute("action", "/partnerships/" + id + "/indicators/" + indicator + "/dispute");
        model.addAttribute("about", shown.name());
        model.addAttribute("state", "IndicatorStatus." + shown.status());
        model.addAttribute("stored", shown.objection());
        return page;
    }

}
