package org.tiwizi.notification.web;

import org.tiwizi.mail.MailLog;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The administrator’s pages, seen together. */
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

}
