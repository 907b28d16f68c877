package org.tiwizi.mail.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.tiwizi.mail.MailLog;
import org.tiwizi.shared.PageNumber;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator’s e-mail log, and what waits in it to be sent again. */
@Controller
@RequestMapping("/administration/mail")
class MailController {

    private final MailLog mail;

    MailController(MailLog mail) {
        this.mail = mail;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String page, Model model) {
        model.addAttribute("messages", this.mail.newest(PageNumber.of(page)));
        model.addAttribute("sending", this.mail.isSending());
        return "mail/log";
    }

    @GetMapping("/dead-letters")
    String dead(@RequestParam(required = false) @Nullable String page, Model model) {
        model.addAttribute("messages", this.mail.dead(PageNumber.of(page)));
        model.addAttribute("sending", this.mail.isSending());
        model.addAttribute("dead", true);
        return "mail/log";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("message", this.mail.show(id));
        model.addAttribute("attempts", this.mail.attempts(id));
        return "mail/shown";
    }

    /**
     * The message as a mail program shows it. It brings its own style, so it has a policy
     * of its own: that style, by its hash, and nothing else.
     */
    @GetMapping("/{id}/html")
    void html(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        String html = this.mail.html(id);
        response.setHeader("Content-Security-Policy", StylePolicy.of(html));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write(html);
    }

    @PostMapping("/{id}/repetition")
    String sendAgain(@PathVariable UUID id, RedirectAttributes redirect) {
        this.mail.sendAgain(id);
        redirect.addFlashAttribute("notice", "mail.notice.again");
        return "redirect:/administration/mail/{id}";
    }

}
