package org.tiwizi.report.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.report.OutcomeForm;
import org.tiwizi.report.ReportService;
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

/** What was reported, for those who moderate. */
@Controller
@RequestMapping("/moderation/reports")
class ReportDeskController {

    private final ReportService reports;

    ReportDeskController(ReportService reports) {
        this.reports = reports;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String page, Model model) {
        model.addAttribute("results", this.reports.waiting(PageNumber.of(page)));
        return "report/reports";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal Member moderator, Model model) {
        model.addAttribute(OutcomeForm.blank());
        return page(id, moderator, model);
    }

    @PostMapping("/{id}/outcome")
    String settle(@PathVariable UUID id, @Valid OutcomeForm form, BindingResult errors,
            @AuthenticationPrincipal Member moderator, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, moderator, model);
        }
        this.reports.settle(id, form, moderator);
        redirect.addFlashAttribute("notice", "report.notice.settled");
        return "redirect:/moderation/reports";
    }

    private String page(UUID id, Member moderator, Model model) {
        model.addAttribute("report", this.reports.show(id, moderator));
        return "report/report";
    }

}
