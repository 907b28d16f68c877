package org.tiwizi.moderation.web;

import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.moderation.DeskService;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a case and leaving it, and publishing several that can be undone. */
@Controller
@RequestMapping("/moderation")
class DeskController {

    private final DeskService desk;

    DeskController(DeskService desk) {
        this.desk = desk;
    }

    @PostMapping("/reviews/{id}/taking")
    String take(@PathVariable UUID id, @AuthenticationPrincipal Member moderator, RedirectAttributes redirect) {
        this.desk.take(id, moderator);
        redirect.addFlashAttribute("notice", "review.notice.taken");
        return "redirect:/moderation/reviews/{id}";
    }

    @PostMapping("/reviews/{id}/release")
    String release(@PathVariable UUID id, @AuthenticationPrincipal Member moderator, RedirectAttributes redirect) {
        this.desk.release(id, moderator);
        redirect.addFlashAttribute("notice", "review.notice.released");
        return "redirect:/moderation";
    }

    @PostMapping("/publications")
    String publish(@RequestParam(defaultValue = "") List<UUID> review, @AuthenticationPrincipal Member moderator,
            RedirectAttributes redirect) {
        int cases = this.desk.publish(review, moderator);
        redirect.addFlashAttribute("notice", (cases > 0) ? "review.notice.scheduled" : "review.notice.nothing");
        return "redirect:/moderation";
    }

    @PostMapping("/publications/{id}/undoing")
    String undo(@PathVariable UUID id, @AuthenticationPrincipal Member moderator, RedirectAttributes redirect) {
        this.desk.undo(id, moderator);
        redirect.addFlashAttribute("notice", "review.notice.undone");
        return "redirect:/moderation";
    }

}
