package org.tiwizi.notification.web;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.notification.NoticeService;
import org.tiwizi.notification.NoticeView;
import org.tiwizi.shared.PageNumber;
import org.tiwizi.shared.ResultPage;

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

    private final Clock clock;

    NotificationController(NoticeService notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String page, @AuthenticationPrincipal Member reader,
            Model model) {
        ResultPage<NoticeView> notices = this.notices.newest(reader, PageNumber.of(page));
        model.addAttribute("notices", notices);
        model.addAttribute("days", Day.of(notices.items(), this.clock.getZone()));
        return "notification/notices";
    }

    @PostMapping("/reading")
    String read(@AuthenticationPrincipal Member reader, RedirectAttributes redirect) {
        this.notices.readAll(reader);
        redirect.addFlashAttribute("notice", "notice.notice.read");
        return "redirect:/notifications";
    }

}
