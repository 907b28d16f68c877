package org.tiwizi.mission.web;

import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.mission.MissionService;
import org.tiwizi.partnership.PartnershipService;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Completing a partnership, and the sheet of its impact that everybody may read. */
@Controller
class CompletionController {

    private final MissionService missions;

    private final PartnershipService partnerships;

    CompletionController(MissionService missions, PartnershipService partnerships) {
        this.missions = missions;
        this.partnerships = partnerships;
    }

    @PostMapping("/partnerships/{id}/completion")
    String complete(@PathVariable UUID id, @AuthenticationPrincipal Member party, RedirectAttributes redirect) {
        this.missions.complete(id, party);
        redirect.addFlashAttribute("notice", "partnership.notice.completed");
        return "redirect:/partnerships/" + id;
    }

    @GetMapping("/impact/{id}")
    String sheet(@PathVariable UUID id, Model model) {
        model.addAttribute("partnership", this.partnerships.published(id));
        model.addAttribute("hours", this.missions.hours(id));
        model.addAttribute("indicators", this.missions.indicators(id));
        return "mission/sheet";
    }

}
