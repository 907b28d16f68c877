package org.tiwizi.moderation.web;

import java.util.List;

import org.tiwizi.moderation.AuditFilter;
import org.tiwizi.moderation.AuditPage;
import org.tiwizi.moderation.AuditService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The trail of decisions. */
@Controller
class AuditController {

    private final AuditService audit;

    AuditController(AuditService audit) {
        this.audit = audit;
    }

    @GetMapping("/moderation/audit")
    String show(@ModelAttribute AuditFilter filter, BindingResult errors, Model model) {
        model.addAttribute("trail", errors.hasErrors() ? new AuditPage(List.of(), null) : this.audit.page(filter));
        return "moderation/audit";
    }

}
