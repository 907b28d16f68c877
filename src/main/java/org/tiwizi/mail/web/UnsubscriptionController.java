package org.tiwizi.mail.web;

import org.jspecify.annotations.Nullable;
import org.tiwizi.mail.UnsubscriptionService;
import org.tiwizi.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Ends a sort of e-mails without signing in. Opening the link changes nothing, since mail
 * scanners do that too; a mail program posts to it (RFC 8058), a reader presses a button.
 */
@Controller
@RequestMapping("/unsubscribe")
class UnsubscriptionController {

    private final UnsubscriptionService subscriptions;

    UnsubscriptionController(UnsubscriptionService subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String token, Model model) {
        model.addAttribute("known", token != null && this.subscriptions.find(token).isPresent());
        model.addAttribute("token", token);
        return "mail/unsubscribe";
    }

    @PostMapping
    String end(@RequestParam(required = false) @Nullable String token) {
        if (token == null) {
            throw new NotFound("subscription", "");
        }
        this.subscriptions.unsubscribe(token);
        return "mail/unsubscribed";
    }

}
