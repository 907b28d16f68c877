package org.tiwizi.report.web;

import java.util.Arrays;
import java.util.Locale;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.platform.Option;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.report.ReportForm;
import org.tiwizi.report.ReportReason;
import org.tiwizi.report.ReportService;
import org.tiwizi.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reporting a page: anybody may. */
@Controller
@RequestMapping("/reports")
class ReportController {

    private final ReportService reports;

    private final MessageSource messages;

    private final TiwiziProperties properties;

    ReportController(ReportService reports, MessageSource messages, TiwiziProperties properties) {
        this.reports = reports;
        this.messages = messages;
        this.properties = properties;
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable String page, Model model, Locale reader) {
        model.addAttribute(ReportForm.about(page));
        return form(model, reader);
    }

    @PostMapping
    String send(@Valid ReportForm form, BindingResult errors, @AuthenticationPrincipal @Nullable Member member,
            Model model, Locale reader, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return form(model, reader);
        }
        redirect.addFlashAttribute("caseNumber", this.reports.send(form, member, Language.of(reader)));
        return "redirect:/reports/sent";
    }

    @GetMapping("/sent")
    String sent() {
        return "report/sent";
    }

    private String form(Model model, Locale reader) {
        model.addAttribute("portal", this.properties);
        model.addAttribute("reasons",
                Arrays.stream(ReportReason.values())
                    .map((reason) -> new Option(reason.name(),
                            this.messages.getMessage("ReportReason." + reason, null, reader)))
                    .toList());
        return "report/form";
    }

}
