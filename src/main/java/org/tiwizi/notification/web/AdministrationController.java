package org.tiwizi.notification.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.notification.MailLog;
import org.tiwizi.shared.PageNumber;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrator’s pages: an overview and the e-mail log. */
@Controller
@RequestMapping("/administration")
class AdministrationController {

    private final MailLog mail;

    AdministrationController(MailLog mail) {
        this.mail = mail;
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("sending", this.mail.isSending());
        return "notification/administration";
    }

    @GetMapping("/mail")
    String list(@RequestParam(required = false) @Nullable String page, Model model) {
        model.addAttribute("sending", this.mail.isSending());
        model.addAttribute("messages", this.mail.newest(PageNumber.of(page)));
        return "notification/mail-log";
    }

    @GetMapping("/mail/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("message", this.mail.show(id));
        return "notification/mail-message";
    }

}
