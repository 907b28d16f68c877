package org.tiwizi.audit.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditFilter;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditPage;
import org.tiwizi.audit.AuditService;
import org.tiwizi.platform.Option;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The trail: searching it, and taking it away. */
@Controller
@RequestMapping("/moderation/audit")
class AuditController {

    private final AuditService audit;

    private final AuditExport export;

    private final MessageSource messages;

    AuditController(AuditService audit, AuditExport export, MessageSource messages) {
        this.audit = audit;
        this.export = export;
        this.messages = messages;
    }

    @GetMapping
    String show(@Valid @ModelAttribute AuditFilter filter, BindingResult errors, Model model, Locale reader) {
        model.addAttribute("kinds",
                Arrays.stream(AuditKind.values())
                    .map((kind) -> new Option(kind.name(), this.messages.getMessage("AuditKind." + kind, null, reader)))
                    .toList());
        model.addAttribute("trail", errors.hasErrors() ? new AuditPage(List.of(), null) : this.audit.page(filter));
        return "audit/audit";
    }

    /**
     * The lines that the page would show, as CSV; an unreadable filter shows the page.
     */
    @GetMapping("/export")
    @Nullable String export(@Valid @ModelAttribute AuditFilter filter, BindingResult errors,
            @AuthenticationPrincipal Member moderator, Model model, Locale reader, HttpServletResponse response)
            throws IOException {
        if (errors.hasErrors()) {
            return show(filter, errors, model, reader);
        }
        this.export.write(filter, moderator, reader, response);
        return null;
    }

}
