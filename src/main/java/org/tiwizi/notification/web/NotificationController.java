package org.tiwizi.notification.web;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.notification.NoticeService;
import org.tiwizi.shared.PageNumber;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the reader was told, newest first. */
@Controller
@RequestMapping("/notifications")
class NotificationController {

    private final NoticeService notices;

    NotificationController(NoticeService notices) {
        this.notices = notices;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String page, @AuthenticationPrincipal Member reader,
            Model model) {
        model.addAttribute("notices", this.notices.newest(reader, PageNumber.of(page)));
        return "notification/notices";
    }

    @PostMapping("/reading")
    String read(@AuthenticationPrincipal Member reader, RedirectAttributes redirect) {
        this.notices.readAll(reader);
        redirect.addFlashAttribute("notice", "notice.notice.read");
        return "redirect:/notifications";
    }

}
