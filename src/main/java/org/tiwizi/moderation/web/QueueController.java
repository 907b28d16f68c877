package org.tiwizi.moderation.web;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.moderation.DeskService;
import org.tiwizi.moderation.ModerationService;
import org.tiwizi.moderation.SubjectKind;
import org.tiwizi.shared.PageNumber;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of what waits to be checked. */
@Controller
class QueueController {

    private final ModerationService moderation;

    private final DeskService desk;

    QueueController(ModerationService moderation, DeskService desk) {
        this.moderation = moderation;
        this.desk = desk;
    }

    /** Unreadable parameters are as if they were not there. */
    @GetMapping("/moderation")
    String show(@RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String page, @AuthenticationPrincipal Member moderator,
            Model model) {
        @Nullable SubjectKind chosen = SubjectKind.named(kind).orElse(null);
        model.addAttribute("kind", chosen);
        model.addAttribute("kinds", SubjectKind.values());
        model.addAttribute("me", moderator.accountId());
        model.addAttribute("pending", this.desk.pending(moderator));
        model.addAttribute("results", this.moderation.queue(chosen, PageNumber.of(page)));
        return "moderation/queue";
    }

}
